import { endsLine, startsLine } from '../source/lines.ts';
import type { Span } from '../source/span.ts';
import { findSubmissionStart } from './envelope.ts';

/** Where a document stands, from `<DOCUMENT>` to `</DOCUMENT>`; `isClosed` is false where that tag is missing. */
export type DocumentRange = { readonly span: Span; readonly isClosed: boolean };

/** Written so that the search skips ahead by whole tags: `<(?:\/?DOCUMENT|TYPE)>` takes thrice the time. */
const anchorTag = /(?:<\/?DOCUMENT|<TYPE)>/gi;
const followsOpening = /^\s*(?:<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT)>|$)/i;
const precedesTag = /(?:^|<\/(?:TEXT|DOCUMENT|SEC-HEADER|IMS-HEADER)>)\s*$/i;
const followsClosing =
  /^\s*(?:<DOCUMENT>|<\/(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>|-----END |<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|SUBMISSION)>|$)/i;
/** The tags of a document from `<TYPE>` to `<TEXT>`, in EDGAR's order; a description may run over its line. */
const ownTags = /^\s*<TYPE>[^\S\r\n]*[^\s<][^\r\n<]{0,200}\s*(?:<(?:SEQUENCE|FILENAME|DESCRIPTION|FLAWED)>[^<]{0,1000})*<TEXT>/i;
const openingText = /<TEXT>/i;
const endOfSubmission = /<\/(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>\s*(?:-----END [^\n\r]*)?\s*$/i;

/** How much text around a tag tells whether it is one or a mention of it; blank lines between tags are few. */
const context = 200;
/** How far a document's own tags reach: its `<TEXT>` stands no farther from where it begins. */
const tagsReach = 4000;

/**
 * Finds the documents of a submission, in order, in any case of letters. One pass over the text stops only at the tags that part documents:
 * bodies are never read. A document begins at `<DOCUMENT>`, or where that is missing at its own tags, `<TYPE>` to `<TEXT>`; one without
 * `</DOCUMENT>` ends where the next begins, or another submission, or with its own.
 */
export function findDocuments(text: string): readonly DocumentRange[] {
  const found: DocumentRange[] = [];
  let openedAt: number | null = null;

  for (const { index, 0: tag } of text.matchAll(anchorTag)) {
    const after = index + tag.length;
    if (tag.startsWith('</')) {
      if (openedAt === null || !closesDocument(text, index, after)) continue;
      found.push({ span: { start: openedAt, end: after }, isClosed: true });
      openedAt = null;
    } else if (opensDocument(text, { start: index, end: after }, openedAt)) {
      if (openedAt !== null) found.push(unclosedDocument(text, { start: openedAt, end: index }));
      openedAt = index;
    }
  }
  if (openedAt !== null) found.push(unclosedDocument(text, { start: openedAt, end: endOfContent(text) }));
  return found;
}

/** Another submission may follow one that was cut, and ends its last document. */
function unclosedDocument(text: string, span: Span): DocumentRange {
  return { span: { start: span.start, end: findSubmissionStart(text, span) ?? span.end }, isClosed: false };
}

function opensDocument(text: string, tag: Span, openedAt: number | null): boolean {
  const isType = tag.end - tag.start === '<TYPE>'.length;
  return isType ? beginsOwnTags(text, tag.start, openedAt) : isDocumentTag(text, tag, openedAt !== null);
}

/** `<TYPE>` begins a document where all its tags stand on lines of their own, up to `<TEXT>`, and those of the open document came before. */
function beginsOwnTags(text: string, at: number, openedAt: number | null): boolean {
  if (!startsLine(text, at) || !hasOwnTagsAt(text, at)) return false;
  return openedAt === null || at - openedAt > tagsReach || openingText.test(text.slice(openedAt, at));
}

const hasOwnTagsAt = (text: string, offset: number): boolean => ownTags.test(text.slice(offset, offset + tagsReach));

/** Inside a document `<DOCUMENT>` may be the filer's word; a real one stands on its line and is followed by a tag of its own. */
function isDocumentTag(text: string, { start, end }: Span, isInside: boolean): boolean {
  if (!startsLine(text, start) && !precedesTag.test(text.slice(Math.max(0, start - context), start))) return false;
  return followsOpening.test(text.slice(end, end + context)) || (!isInside && endsLine(text, end));
}

/** A `</DOCUMENT>` counts on a line of its own and next to another tag of the envelope: XML elements bear the same name. */
function closesDocument(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - context), start);
  if (/<\/TEXT>\s*$/i.test(before)) return true;
  return startsLine(text, start) && (followsClosing.test(text.slice(end, end + context)) || hasOwnTagsAt(text, end));
}

/** Where the last document ends that was never closed: before the tags that close the submission. */
function endOfContent(text: string): number {
  const tail = text.slice(-context);
  const closing = endOfSubmission.exec(tail);
  return closing === null ? text.length : text.length - tail.length + closing.index;
}
