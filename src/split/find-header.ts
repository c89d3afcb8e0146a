import { linesWithin } from '../source/lines.ts';
import { type Span, slice } from '../source/span.ts';
import { findStrayText } from './envelope.ts';

/** Where the header stands; `isClosed` is false where `</SEC-HEADER>` should close it and is missing. */
export type HeaderRange = { readonly span: Span; readonly isClosed: boolean };

const wrappedOpening = /^[^\S\r\n]*<((?:SEC|IMS)-HEADER)>/im;
const submissionOpening =
  /^[^\S\r\n]*<SUBMISSION>\s*(?=<(?:TIMESTAMP|CORRECTION|DELETION|PRIVATE-TO-PUBLIC|CONFIRMING-COPY|PAPER|ACCEPTANCE-DATETIME|ACCESSION-NUMBER|TYPE)>)/im;
const nakedOpening =
  /^[^\S\r\n]*(?:<(?:ACCEPTANCE-DATETIME|PRIVATE-TO-PUBLIC|ACCESSION-NUMBER)>|(?:ACCESSION NUMBER|CONFORMED SUBMISSION TYPE):)/im;
const headerLine = /^\s*(?:$|<\/?[A-Z][\w-]*>|[A-Z][A-Z0-9 /()-]*:)/;

/**
 * Finds the header of a submission within `span`, which ends where its first document begins. It is wrapped in `<SEC-HEADER>` or
 * `<IMS-HEADER>`, stands bare in a `<SUBMISSION>`, or begins the text with its first field, as a header saved alone does.
 */
export function findHeader(text: string, span: Span, hasDocuments: boolean): HeaderRange | null {
  const region = slice(text, span);
  const wrapped = wrappedOpening.exec(region);
  if (wrapped !== null) return closeWrapped(text, { start: span.start + wrapped.index, end: span.end }, wrapped[1] ?? '', hasDocuments);

  const inSubmission = submissionOpening.exec(region);
  if (inSubmission !== null)
    return openEnded(text, { start: span.start + inSubmission.index + inSubmission[0].length, end: span.end }, hasDocuments);

  const naked = nakedOpening.exec(region);
  if (naked === null || findStrayText(text, { start: span.start, end: span.start + naked.index }) !== null) return null;
  return openEnded(text, { start: span.start + naked.index, end: span.end }, hasDocuments);
}

/** A header that no tag closes ends where its first document begins. */
function openEnded(text: string, span: Span, hasDocuments: boolean): HeaderRange {
  return { span: { start: span.start, end: hasDocuments ? span.end : endOfHeaderLines(text, span) }, isClosed: true };
}

function closeWrapped(text: string, span: Span, name: string, hasDocuments: boolean): HeaderRange {
  const closing = new RegExp(`</${name}>[^\\S\\r\\n]*(?:\\r\\n?|\\n|$)`, 'i').exec(slice(text, span));
  if (closing !== null) return { span: { start: span.start, end: span.start + closing.index + closing[0].length }, isClosed: true };
  return { span: { start: span.start, end: hasDocuments ? span.end : endOfHeaderLines(text, span) }, isClosed: false };
}

/** Where no document bounds the header, the first line that no header could hold ends it. */
function endOfHeaderLines(text: string, span: Span): number {
  for (const line of linesWithin(text, span)) {
    const words = slice(text, line);
    if (/^\s*<\/(?:SUBMISSION|SEC-DOCUMENT|IMS-DOCUMENT)>/i.test(words) || !headerLine.test(words)) return line.start;
  }
  return span.end;
}
