import { linesWithin, trimSpan } from '../source/lines.ts';
import { type Span, slice, spanOver } from '../source/span.ts';

/** The line that opens a Privacy-Enhanced Message (RFC 1421), in which EDGAR wrapped submissions into 2011. */
const pemBegin = /^-----BEGIN PRIVACY-ENHANCED MESSAGE-----/;
const pemField = /^(?:[A-Z][A-Za-z-]*:| )/;

/** Lines that a submission may bear outside its header and documents. */
const envelopeLine =
  /^(?:<\/?(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION|SEC-HEADER|IMS-HEADER)>.*|-----(?:BEGIN|END) PRIVACY-ENHANCED MESSAGE-----|(?:Proc-Type|Originator-Name|Originator-Key-Asymmetric|MIC-Info|Originator-Certificate|Issuer-Certificate|Key-Info):.*)$/i;

/**
 * The offset where a text's content begins: after a byte order mark and the header of a Privacy-Enhanced Message, with the blank line
 * that should end that header or without it.
 */
export function findContentStart(text: string): number {
  const whole = { start: text.startsWith('\uFEFF') ? 1 : 0, end: text.length };
  const content = trimSpan(text, whole);
  if (!text.startsWith('-----BEGIN', content.start)) return whole.start;

  for (const line of linesWithin(text, { start: content.start, end: text.length })) {
    const words = slice(text, line);
    if (!pemBegin.test(words) && !pemField.test(words)) return line.start;
  }
  return text.length;
}

const submissionOpening =
  /^[^\S\r\n]*(?:<(?:SEC-DOCUMENT|IMS-DOCUMENT|SEC-HEADER|IMS-HEADER|SUBMISSION)>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----)/im;

/** The offset within `span` at which a submission begins, with its wrapping message or without, or null where none does. */
export function findSubmissionStart(text: string, span: Span): number | null {
  const opening = submissionOpening.exec(slice(text, span));
  return opening === null ? null : span.start + opening.index;
}

const rootTag = /^[^\S\r\n]*<(SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>/im;

/** True where a tag opens a submission before `head` and nothing closes it from `tail` on. EDGAR closes its own: such a text was cut. */
export function isRootUnclosed(text: string, head: number, tail: number): boolean {
  const name = rootTag.exec(text.slice(0, head))?.[1];
  return name !== undefined && !new RegExp(`</${name}>`, 'i').test(text.slice(tail));
}

const closingTags =
  /(?:<\/(?:PDF|XML|XBRL|JSON)>\s*)*<\/TEXT>\s*<\/DOCUMENT>\s*(?:<\/(?:SEC-DOCUMENT|IMS-DOCUMENT|SUBMISSION)>\s*)?(?:-----END [^\n\r]*)?\s*$/i;

/** Where the tags begin that close a document, and perhaps its submission, at the end of a text, or null where it does not end so. */
export function findClosingTags(text: string): number | null {
  const tail = text.slice(-200);
  const closing = closingTags.exec(tail);
  return closing === null ? null : text.length - tail.length + closing.index;
}

/** The text within `span` that is neither blank nor of the envelope, or null where there is none. */
export function findStrayText(text: string, span: Span): Span | null {
  const start = span.start === 0 ? Math.min(findContentStart(text), span.end) : span.start;
  const stray: Span[] = [];
  for (const line of linesWithin(text, { start, end: span.end })) {
    const words = trimSpan(text, line);
    if (words.start < words.end && !envelopeLine.test(slice(text, words))) stray.push(words);
  }
  return spanOver(stray);
}
