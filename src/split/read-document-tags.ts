import type { Report } from '../source/diagnostic.ts';
import { linesWithin, skipLineEnd, trimSpan } from '../source/lines.ts';
import { type Found, type Span, slice } from '../source/span.ts';

/** The values of a document's tags by their names in capitals, and where its content begins. */
export type DocumentTags = { readonly fields: ReadonlyMap<string, Found<string>>; readonly bodyStart: number };

const beginsWithTag = /^\s*<(?:DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|FLAWED|TEXT)>/i;
/** One tag of a line after the other: `<TEXT>`, or a name and its value, which the next tag or the line's end ends. */
const tagOnLine =
  /\s*<(?:(TEXT)>|(DOCUMENT|TYPE|SEQUENCE|FILENAME|DESCRIPTION|FLAWED)>([^\r\n]*?)(?=<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION|FLAWED|TEXT)>|$))/giy;
const openingText = /^[^\S\r\n]*<TEXT>/im;

/** How far `<TEXT>` may stand from the tags before it when something unknown stands between them. */
const textTagReach = 4000;

/**
 * Reads the tags of a document, one a line or several, each value up to its line's end, the next tag or its own closing tag. The first line
 * that bears none, and after which no `<TEXT>` comes soon, begins a body without `<TEXT>`.
 */
export function readDocumentTags(text: string, span: Span, report: Report): DocumentTags {
  const fields = new Map<string, Found<string>>();
  let last: string | null = null;
  for (const { name, value } of entriesWithin(text, span)) {
    if (name === 'TEXT') return { fields, bodyStart: skipLineEnd(text, value.start) };
    if (name !== null) {
      last = name;
      if (value.end > value.start && !fields.has(name)) fields.set(name, { value: slice(text, value), span: value });
    } else if (hasTextTagNear(text, { start: value.start, end: span.end })) {
      continueField(text, value, last, fields, report);
    } else {
      report('missing-text', value, 'The content begins without <TEXT>.');
      return { fields, bodyStart: value.start };
    }
  }
  report(
    'missing-text',
    { start: span.start, end: Math.min(span.end, span.start + '<DOCUMENT>'.length) },
    'The document ends before any <TEXT>.',
  );
  return { fields, bodyStart: span.end };
}

/** A tag and its value, or a line that begins with none, whole. */
type Entry = { readonly name: string | null; readonly value: Span };

function* entriesWithin(text: string, span: Span): Generator<Entry> {
  for (const line of linesWithin(text, span)) {
    const words = slice(text, line);
    if (beginsWithTag.test(words)) yield* tagsOnLine(text, line);
    else if (words.trim() !== '') yield { name: null, value: line };
  }
}

function* tagsOnLine(text: string, line: Span): Generator<Entry> {
  for (const { index, 0: tag, 1: textName, 2: name = textName ?? '', 3: raw = '' } of slice(text, line).matchAll(tagOnLine)) {
    const end = line.start + index + tag.length;
    yield { name: name.toUpperCase(), value: valueWithin(text, { start: end - raw.length, end }, name) };
  }
}

/** The value without white space round it and without its closing tag, which EDGAR does not write and pages saved by a browser have. */
function valueWithin(text: string, span: Span, name: string): Span {
  const value = trimSpan(text, span);
  const closing = `</${name}>`;
  const isClosed = slice(text, value).toUpperCase().endsWith(closing.toUpperCase());
  return isClosed ? trimSpan(text, { start: value.start, end: value.end - closing.length }) : value;
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
