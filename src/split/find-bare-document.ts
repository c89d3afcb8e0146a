import type { Report } from '../source/diagnostic.ts';
import { trimSpan } from '../source/lines.ts';
import type { Span } from '../source/span.ts';
import { findClosingTags, findContentStart, findStrayText } from './envelope.ts';
import { findUuencode } from './find-uuencode.ts';
import type { DocumentPart } from './part.ts';

const escapedTag = /&lt;(?:(?:SEC|IMS)-(?:DOCUMENT|HEADER)|SUBMISSION|DOCUMENT)&gt;/i;
/** How far from the beginning of a page its frame may reach. */
const escapedReach = 4000;

/** Finds the bare document of a text without documents: the whole of one without header, or what stands after a header, which is reported. */
export function findBareDocument(text: string, header: Span | null, report: Report): readonly DocumentPart[] {
  const body = header === null ? findBareText(text, report) : findTextAfter(text, header, report);
  if (body === null) return [];
  const span = { start: body.start, end: text.length };
  const encoding = findUuencode(text, body, report) === null ? 'text' : 'uuencode';
  return [{ kind: 'document', isBare: true, span, type: null, sequence: null, fileName: null, description: null, body, encoding }];
}

/** A text that the tags of a document close and none opens is the rest of a submission whose beginning was cut off. */
function findBareText(text: string, report: Report): Span | null {
  const start = findContentStart(text);
  const content = trimSpan(text, { start, end: text.length });
  if (content.start === content.end) return null;
  const escaped = escapedTag.exec(text.slice(0, escapedReach));
  if (escaped !== null)
    report(
      'missing-header',
      { start: escaped.index, end: escaped.index + escaped[0].length },
      'The tags of this submission are escaped, as on a page saved from a browser: it is read as one document.',
    );
  const end = findClosingTags(text);
  if (end === null) return { start, end: text.length };
  report('truncated', { start: content.start, end: content.start + 1 }, 'The text begins inside a document: what came before is missing.');
  return { start, end: Math.max(start, end) };
}

/** An HTML frame round a header is no document. */
function findTextAfter(text: string, header: Span, report: Report): Span | null {
  const rest = findStrayText(text, { start: header.end, end: text.length });
  if (rest === null || findStrayText(text, { start: 0, end: header.start }) !== null) return null;
  report('text-outside-documents', rest, 'Text follows the header without <DOCUMENT>; it is read as a bare document.');
  return { start: rest.start, end: text.length };
}
