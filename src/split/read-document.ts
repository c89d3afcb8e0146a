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

/** How much text before the end of a document holds its closing tags. */
const tailLength = 200;

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

type Tags = { readonly fields: ReadonlyMap<string, Found<string>>; readonly bodyStart: number };

/** Reads the tag lines; the first line that is none, and after which no `<TEXT>` comes soon, begins a body without `<TEXT>`. */
function readTags(text: string, span: Span, report: Report): Tags {
  const fields = new Map<string, Found<string>>();
  let last: string | null = null;
  for (const line of linesWithin(text, span)) {
    const words = slice(text, line);
    const match = tagLine.exec(words);
    if (match === null) {
      if (words.trim() === '') continue;
      if (!hasTextTagNear(text, { start: line.start, end: span.end })) {
        report('missing-text', line, 'The content begins without <TEXT>.');
        return { fields, bodyStart: line.start };
      }
      continueField(text, line, last, fields, report);
      continue;
    }
    const valueStart = line.start + match[0].length;
    last = (match[1] ?? '').toUpperCase();
    if (last === 'TEXT') return { fields, bodyStart: skipLineEnd(text, valueStart) };
    const value = trimSpan(text, { start: valueStart, end: line.end });
    if (value.end > value.start && !fields.has(last)) fields.set(last, { value: slice(text, value), span: value });
  }
  report(
    'missing-text',
    { start: span.start, end: Math.min(span.end, span.start + '<DOCUMENT>'.length) },
    'The document ends before any <TEXT>.',
  );
  return { fields, bodyStart: span.end };
}

const hasTextTagNear = (text: string, span: Span): boolean =>
  openingText.test(text.slice(span.start, Math.min(span.end, span.start + textTagReach)));

/** A description may run over the line (0000320193-97-000011); any other line among the tags is astray. */
function continueField(text: string, line: Span, last: string | null, fields: Map<string, Found<string>>, report: Report): void {
  const words = trimSpan(text, line);
  const before = fields.get('DESCRIPTION');
  if (last !== 'DESCRIPTION' || before === undefined) {
    report('stray-tag', words, `Expected a tag of the document, found ${JSON.stringify(slice(text, words).slice(0, 60))}.`);
    return;
  }
  const span = { start: before.span.start, end: words.end };
  fields.set('DESCRIPTION', { value: `${before.value} ${slice(text, words)}`, span });
}

/** Ends the body at the `</TEXT>` before `</DOCUMENT>`; where that is missing, at the last one on a line of its own. */
function closeBody(text: string, span: Span, isClosed: boolean, report: Report): Span {
  const end = isClosed ? Math.max(span.start, text.lastIndexOf('<', span.end - 1)) : span.end;
  const tail = text.slice(Math.max(span.start, end - tailLength), end);
  const closing = closingText.exec(tail);
  const lone = closing === null ? lastLoneClosing(text, { start: span.start, end }) : null;
  const last = { start: Math.max(span.start, end - 1), end };

  if (!isClosed && closing === null && lone === null && end === text.length)
    report('truncated', last, 'The text ends inside this document.');
  else if (!isClosed) report('unclosed-document', last, 'No </DOCUMENT> closes this document.');
  if (closing !== null) return { start: span.start, end: Math.max(span.start, end - tail.length + closing.index) };

  if (lone === null) {
    if (isClosed || end < text.length) report('unclosed-text', last, 'No </TEXT> closes the text of this document.');
    return { start: span.start, end };
  }
  report('text-outside-documents', { start: lone, end }, 'Text stands between </TEXT> and the end of the document.');
  return { start: span.start, end: lone };
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
  const tail = text.slice(Math.max(start, body.end - tailLength), body.end);
  const closing = wrapperTag.exec(tail);
  const isPair = closing?.[1]?.toUpperCase() === opening[1]?.toUpperCase();
  return unwrap(text, { start, end: closing !== null && isPair ? body.end - tail.length + closing.index : body.end });
}
