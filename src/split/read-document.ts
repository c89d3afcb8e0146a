import type { Report } from '../source/diagnostic.ts';
import { endsLine, linesWithin, skipLineEnd, startsLine, trimSpan } from '../source/lines.ts';
import { type Found, type Span, slice } from '../source/span.ts';
import type { DocumentRange } from './find-documents.ts';
import { findUuencode } from './find-uuencode.ts';
import type { DocumentPart } from './part.ts';

const tagLine = /^\s*<(DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|FLAWED|TEXT)>/i;
const openingText = /^[^\S\r\n]*<TEXT>/im;
const closingText = /<\/TEXT>\s*$/i;
const openingWrapper = /^\s*<(PDF|XML|XBRL|JSON)>/i;
const wrapperTag = /<\/(PDF|XML|XBRL|JSON)>\s*$/i;

/** How far `<TEXT>` may stand from the tags before it when something unknown stands between them. */
const textTagReach = 4000;

/**
 * Reads one document of a submission: its tags up to `<TEXT>`, and where its content stands. Grammar:
 * `<DOCUMENT> {<TYPE>… <SEQUENCE>… <FILENAME>… <DESCRIPTION>…} <TEXT> [<PDF>|<XML>|<XBRL>] content [</PDF>…] </TEXT> </DOCUMENT>`.
 */
export function readDocument(text: string, range: DocumentRange, report: Report): DocumentPart {
  const { span } = range;
  const tags = readTags(text, span, report);
  const closed = closeBody(text, { start: tags.bodyStart, end: span.end }, range.isClosed, report);
  const body = unwrap(text, closed);
  const { fields } = tags;
  return {
    kind: 'document',
    isBare: false,
    span,
    type: fields.get('TYPE') ?? null,
    sequence: fields.get('SEQUENCE') ?? null,
    fileName: fields.get('FILENAME') ?? null,
    description: fields.get('DESCRIPTION') ?? null,
    body,
    encoding: findUuencode(text, body, report) === null ? 'text' : 'uuencode',
  };
}

/** Reads the tag lines; the first line that is none, and after which no `<TEXT>` comes soon, begins a body without `<TEXT>`. */
function readTags(text: string, span: Span, report: Report): { fields: Map<string, Found<string>>; bodyStart: number } {
  const fields = new Map<string, Found<string>>();
  for (const line of linesWithin(text, span)) {
    const words = slice(text, line);
    const match = tagLine.exec(words);
    const name = match?.[1]?.toUpperCase();
    const value = trimSpan(text, { start: line.start + (match?.[0].length ?? 0), end: line.end });

    if (name === 'TEXT') return { fields, bodyStart: skipLineEnd(text, line.start + (match?.[0].length ?? 0)) };
    if (name === undefined && words.trim() !== '') {
      const textAt = findTextTag(text, { start: line.start, end: Math.min(span.end, line.start + textTagReach) });
      report(
        textAt === null ? 'missing-text' : 'stray-tag',
        line,
        `Expected a tag of the document, found ${JSON.stringify(words.trim().slice(0, 60))}.`,
      );
      return { fields, bodyStart: textAt ?? line.start };
    }
    if (name !== undefined && value.end > value.start && !fields.has(name)) fields.set(name, { value: slice(text, value), span: value });
  }
  report(
    'missing-text',
    { start: span.start, end: Math.min(span.end, span.start + '<DOCUMENT>'.length) },
    'The document ends before any <TEXT>.',
  );
  return { fields, bodyStart: span.end };
}

function findTextTag(text: string, span: Span): number | null {
  const match = openingText.exec(slice(text, span));
  return match === null ? null : skipLineEnd(text, span.start + match.index + match[0].length);
}

/** Ends the body at the `</TEXT>` before `</DOCUMENT>`; where that is missing, at the last one on a line of its own. */
function closeBody(text: string, span: Span, isClosed: boolean, report: Report): Span {
  const end = isClosed ? text.lastIndexOf('<', span.end - 1) : span.end;
  const tail = text.slice(Math.max(span.start, end - 200), end);
  const closing = closingText.exec(tail);
  if (!isClosed)
    report('unclosed-document', { start: Math.max(span.start, span.end - 1), end: span.end }, 'No </DOCUMENT> closes this document.');
  if (closing !== null) return { start: span.start, end: Math.max(span.start, end - tail.length + closing.index) };

  const lone = lastLoneClosing(text, { start: span.start, end });
  if (lone !== null) {
    report('text-outside-documents', { start: lone, end }, 'Text stands between </TEXT> and the end of the document.');
    return { start: span.start, end: lone };
  }
  report(
    'unclosed-text',
    { start: Math.max(span.start, end - 1), end: Math.max(span.start, end) },
    'No </TEXT> closes the text of this document.',
  );
  return { start: span.start, end: Math.max(span.start, end) };
}

function lastLoneClosing(text: string, span: Span): number | null {
  for (const needle of ['</TEXT>', '</text>']) {
    const at = text.lastIndexOf(needle, span.end);
    if (at >= span.start && startsLine(text, at) && endsLine(text, at + needle.length)) return at;
  }
  return null;
}

/** Steps inside `<PDF>`, `<XML>` and `<XBRL>`, also where one stands in another. */
function unwrap(text: string, body: Span): Span {
  const opening = openingWrapper.exec(text.slice(body.start, Math.min(body.end, body.start + 200)));
  if (opening === null) return body;
  const start = skipLineEnd(text, body.start + opening[0].length);
  const tail = text.slice(Math.max(start, body.end - 200), body.end);
  const closing = wrapperTag.exec(tail);
  const isPair = closing?.[1]?.toUpperCase() === opening[1]?.toUpperCase();
  return unwrap(text, { start, end: closing !== null && isPair ? body.end - tail.length + closing.index : body.end });
}
