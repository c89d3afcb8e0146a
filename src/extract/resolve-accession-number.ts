import type { AccessionNumber } from '../record/identifiers.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Found, Span } from '../source/span.ts';
import type { Part } from '../split/part.ts';
import { readAccessionNumber } from './header/read-header-identifiers.ts';

const rootLine = /<(?:SEC|IMS)-(?:DOCUMENT|HEADER)>[^\S\r\n]*(\d{10}-\d{2}-\d{6})\b/i;

/** The accession number in the lines round a header, `<SEC-DOCUMENT>0000950170-22-000796.txt : 20220207`, for headers that lack the field. */
export function envelopeAccessionNumber(text: string, parts: readonly Part[], report: Report): Found<AccessionNumber> | null {
  const first = parts.find((part) => part.kind === 'document');
  const head: Span = { start: 0, end: Math.min(first?.span.start ?? text.length, reach) };
  const match = rootLine.exec(text.slice(head.start, head.end));
  const number = match?.[1];
  if (match === null || number === undefined) return null;
  const end = head.start + match.index + match[0].length;
  return readAccessionNumber({ value: number, span: { start: end - number.length, end } }, report);
}

/** The lines stand at the very top; a preamble of PEM takes under a thousand characters. */
const reach = 5000;
