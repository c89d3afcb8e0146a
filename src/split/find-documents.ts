import { endsLine, startsLine } from '../source/lines.ts';
import type { Span } from '../source/span.ts';

/** Where a document stands, from `<DOCUMENT>` to `</DOCUMENT>`; `isClosed` is false where that tag is missing. */
export type DocumentRange = { readonly span: Span; readonly isClosed: boolean };

const documentTag = /<\/?DOCUMENT>/gi;
const followsOpening = /^\s*(?:<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION|TEXT)>|$)/i;
const precedesTag = /(?:^|<\/(?:TEXT|DOCUMENT|SEC-HEADER|IMS-HEADER)>)\s*$/i;
const followsClosing =
  /^\s*(?:<DOCUMENT>|<\/(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>|-----END |<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|SUBMISSION)>|$)/i;
const ownTags = /^\s*<TYPE>[^\r\n]*(?:\s*<(?:SEQUENCE|FILENAME|DESCRIPTION|FLAWED)>[^\r\n]*)*\s*<TEXT>/i;
const ownTagsWithin = /^[^\S\r\n]*<TYPE>[^\r\n]*(?:\s*<(?:SEQUENCE|FILENAME|DESCRIPTION)>[^\r\n]*)*\s*<TEXT>/im;
const headerEnd = /^[^\S\r\n]*<\/(?:SEC|IMS)-HEADER>/im;
const untaggedEnd = /<\/DOCUMENT>(?=\s*(?:<\/(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>\s*)?(?:-----END [^\n\r]*)?\s*$)/i;
const endOfSubmission = /\s*<\/(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>\s*(?:-----END [^\n\r]*)?\s*$/i;

/** How much text around a tag tells whether it is one or a mention of it; blank lines between tags are few. */
const context = 200;

/**
 * Finds the documents of a submission, in order, in any case of letters. One pass over the text stops only at document tags:
 * bodies are never read. A document without `</DOCUMENT>` ends where the next begins, or with the submission.
 */
export function findDocuments(text: string): readonly DocumentRange[] {
  const found: DocumentRange[] = [];
  let openedAt: number | null = null;

  for (const match of text.matchAll(documentTag)) {
    const after = match.index + match[0].length;
    const isClosing = text[match.index + 1] === '/';
    if (isClosing && openedAt !== null && closesDocument(text, match.index, after)) {
      found.push({ span: { start: openedAt, end: after }, isClosed: true });
      openedAt = findOwnTags(text, after);
    }
    if (!isClosing && opensDocument(text, match.index, after, openedAt !== null)) {
      if (openedAt !== null) found.push({ span: { start: openedAt, end: match.index }, isClosed: false });
      openedAt = match.index;
    }
  }
  if (openedAt !== null) found.push({ span: { start: openedAt, end: endOfContent(text) }, isClosed: false });
  return found.length > 0 ? found : findUntaggedDocument(text);
}

/** True where a body holds the tags of another document, from `<TYPE>` to `<TEXT>`: the tags that should part the two are missing. */
export function holdsDocument(text: string, body: Span): boolean {
  return ownTagsWithin.test(text.slice(body.start, body.end));
}

/** A document that lacks `<DOCUMENT>`: its own tags begin the text, or follow the header. */
function findUntaggedDocument(text: string): readonly DocumentRange[] {
  const closing = headerEnd.exec(text);
  const after = closing === null ? 0 : closing.index + closing[0].length;
  const start = findOwnTags(text, after);
  if (start === null) return [];
  const closed = untaggedEnd.exec(text.slice(-context));
  const end =
    closed === null ? endOfContent(text) : text.length - Math.min(context, text.length) + closed.index + closed[0].trimEnd().length;
  return [{ span: { start, end }, isClosed: closed !== null }];
}

/** Where the tags of a document begin right after `offset`, without `<DOCUMENT>` before them; null where they do not. */
function findOwnTags(text: string, offset: number): number | null {
  const tags = ownTags.exec(text.slice(offset, offset + context * 10));
  return tags === null ? null : offset + tags[0].indexOf('<');
}

/** Inside a document `<DOCUMENT>` may be the filer's word; a real one stands on its line and is followed by a tag of its own. */
function opensDocument(text: string, start: number, end: number, isInside: boolean): boolean {
  if (!startsLine(text, start) && !precedesTag.test(text.slice(Math.max(0, start - context), start))) return false;
  return followsOpening.test(text.slice(end, end + context)) || (!isInside && endsLine(text, end));
}

/** A `</DOCUMENT>` counts on a line of its own and next to another tag of the envelope: XML elements bear the same name. */
function closesDocument(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - context), start);
  if (/<\/TEXT>\s*$/i.test(before)) return true;
  if (startsLine(text, start) && findOwnTags(text, end) !== null) return true;
  return startsLine(text, start) && followsClosing.test(text.slice(end, end + context));
}

/** Where the last document ends that was never closed: before the tags that close the submission. */
function endOfContent(text: string): number {
  const tail = text.slice(-context);
  const closing = endOfSubmission.exec(tail);
  return closing === null ? text.length : text.length - tail.length + closing.index;
}
