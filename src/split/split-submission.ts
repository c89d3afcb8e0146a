import type { Report } from '../source/diagnostic.ts';
import type { Span } from '../source/span.ts';
import { findStrayText, findSubmissionStart } from './envelope.ts';
import { findBareDocument } from './find-bare-document.ts';
import { findDocuments } from './find-documents.ts';
import { findHeader } from './find-header.ts';
import type { DocumentPart, HeaderPart, Part } from './part.ts';
import { readDocument } from './read-document.ts';
import { readHeader } from './read-header.ts';

/**
 * Splits the text of a submission into header, documents and envelope, which tile it. A text without header and without documents is
 * one bare document. Only the first submission of a text is split; a second one is left in the envelope and reported.
 */
export function splitSubmission(text: string, report: Report): readonly Part[] {
  const ranges = findDocuments(text);
  const head = { start: 0, end: ranges[0]?.span.start ?? text.length };
  const header = findHeader(text, head, ranges.length > 0);
  if (header !== null && !header.isClosed)
    report('unclosed-header', { start: header.span.start, end: header.span.start + 1 }, 'No </SEC-HEADER> closes the header.');
  if (header === null && ranges.length > 0) report('missing-header', null, 'The documents come without the header of a submission.');

  const second = findSecondSubmission(text, [...(header === null ? [] : [header.span]), ...ranges.map((range) => range.span)]);
  if (second !== null)
    report('second-submission', { start: second, end: text.length }, 'Another submission follows the first; only the first is read.');
  const documents = ranges
    .filter((range) => second === null || range.span.start < second)
    .map((range) => readDocument(text, range, report));

  const headers = header === null ? [] : [readHeader(text, header.span, report)];
  const bare = documents.length > 0 ? [] : findBareDocument(text.slice(0, second ?? text.length), header?.span ?? null, report);
  return tile(text, [...headers, ...documents, ...bare], second ?? text.length, report);
}

/** The offset at which another submission begins outside of `spans`, or null. */
function findSecondSubmission(text: string, spans: readonly Span[]): number | null {
  for (const gap of gapsBetween(spans, text.length).slice(1)) {
    const start = findSubmissionStart(text, gap);
    if (start !== null) return start;
  }
  return null;
}

/** Fills what lies between the parts with envelope, and reports text in it that belongs nowhere. `end` is where reading stopped. */
function tile(text: string, parts: readonly (HeaderPart | DocumentPart)[], end: number, report: Report): readonly Part[] {
  const gaps = gapsBetween(
    parts.map((part) => part.span),
    text.length,
  ).filter((gap) => gap.end > gap.start);
  for (const gap of gaps) {
    const stray = findStrayText(text, { start: gap.start, end: Math.min(gap.end, Math.max(gap.start, end)) });
    if (stray !== null) report('text-outside-documents', stray, 'This text belongs to no header and no document.');
  }
  const envelopes = gaps.map((span) => ({ kind: 'envelope', span }) as const);
  return [...parts, ...envelopes].sort((one, other) => one.span.start - other.span.start);
}

/** The gaps before, between and after spans that stand in order, possibly empty. */
function gapsBetween(spans: readonly Span[], end: number): readonly Span[] {
  const starts = [0, ...spans.map((span) => span.end)];
  return starts.map((start, index) => ({ start, end: spans[index]?.start ?? end }));
}
