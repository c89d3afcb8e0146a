import { linesWithin } from '../source/lines.ts';
import { type Span, slice } from '../source/span.ts';
import { findStrayText, findSubmissionStart } from './envelope.ts';

/** Where the header stands; `isClosed` is false where `</SEC-HEADER>` should close it and is missing. */
export type HeaderRange = { readonly span: Span; readonly isClosed: boolean };

const wrappedOpening = /^[^\S\r\n]*<((?:SEC|IMS)-HEADER)>/im;
const submissionOpening =
  /^[^\S\r\n]*<SUBMISSION>\s*(?=<(?:TIMESTAMP|CORRECTION|DELETION|PRIVATE-TO-PUBLIC|CONFIRMING-COPY|PAPER|ACCEPTANCE-DATETIME|ACCESSION-NUMBER|TYPE)>)/im;
const nakedOpening =
  /^[^\S\r\n]*(?:<(?:ACCEPTANCE-DATETIME|PRIVATE-TO-PUBLIC|ACCESSION-NUMBER)>|(?:ACCESSION NUMBER|CONFORMED SUBMISSION TYPE):)/im;
const headerLine = /^\s*(?:$|<\/?[A-Z][\w-]*>|[A-Z][A-Z0-9 /()-]*:)/;

/** How far a wrapping message, or the frame of a page, may reach before a header that stands alone. A bare document is searched no farther. */
const frameReach = 20_000;

/**
 * Finds the header of a submission within `span`, which ends where its first document begins. It is wrapped in `<SEC-HEADER>` or
 * `<IMS-HEADER>`, stands bare in a `<SUBMISSION>`, or begins the text with its first field, as a header saved alone does. It ends with its
 * wrapper, else where its first document or another submission begins, else before the first line that no header could hold.
 */
export function findHeader(text: string, span: Span, hasDocuments: boolean): HeaderRange | null {
  const opening = findOpening(text, hasDocuments ? span : { start: span.start, end: Math.min(span.end, span.start + frameReach) });
  if (opening === null) return null;

  const { start, wrapper } = opening;
  const next = findSubmissionStart(text, { start: opening.end, end: span.end });
  const reach = { start, end: next ?? span.end };
  const closing = wrapper === null ? null : new RegExp(`</${wrapper}>[^\\S\\r\\n]*(?:\\r\\n?|\\n|$)`, 'i').exec(slice(text, reach));
  if (closing !== null) return { span: { start, end: start + closing.index + closing[0].length }, isClosed: true };

  const isBounded = hasDocuments || next !== null;
  return { span: isBounded ? reach : { start, end: endOfHeaderLines(text, reach) }, isClosed: wrapper === null };
}

/** Where the header begins, and where what opens it ends; `wrapper` is the tag that should close it. */
type Opening = Span & { readonly wrapper: string | null };

function findOpening(text: string, span: Span): Opening | null {
  const region = slice(text, span);
  const wrapped = wrappedOpening.exec(region);
  if (wrapped !== null) {
    const start = span.start + wrapped.index;
    return { start, end: start + wrapped[0].length, wrapper: wrapped[1] ?? null };
  }
  const inSubmission = submissionOpening.exec(region);
  if (inSubmission !== null) {
    const start = span.start + inSubmission.index + inSubmission[0].length;
    return { start, end: start, wrapper: null };
  }
  const naked = nakedOpening.exec(region);
  if (naked === null || findStrayText(text, { start: span.start, end: span.start + naked.index }) !== null) return null;
  return { start: span.start + naked.index, end: span.start + naked.index, wrapper: null };
}

/** Where no document bounds the header, the first line that no header could hold ends it. */
function endOfHeaderLines(text: string, span: Span): number {
  for (const line of linesWithin(text, span)) {
    const words = slice(text, line);
    if (/^\s*<\/(?:SUBMISSION|SEC-DOCUMENT|IMS-DOCUMENT)>/i.test(words) || !headerLine.test(words)) return line.start;
  }
  return span.end;
}
