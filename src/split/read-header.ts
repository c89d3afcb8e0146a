import type { Report } from '../source/diagnostic.ts';
import { linesWithin, trimSpan } from '../source/lines.ts';
import { type Span, slice } from '../source/span.ts';
import { decodeHeaderValue } from './decode-header-value.ts';
import type { HeaderLine } from './header-line.ts';
import { growHeaderTree } from './header-tree.ts';
import type { HeaderPart } from './part.ts';
import { findHeaderTag } from './tables/find-header-tag.ts';

const tagLine = /^([^\S\r\n]*)<(\/?)([A-Za-z][\w-]*)>/;
/** Headers of 2000 break `[7372]` before its bracket, which then stands before the next label (0001032210-00-001961). */
const labelLine = /^([^\S\r\n]*\]?[^\S\r\n]*)([A-Za-z][^:<>\t]{0,78}?)[^\S\r\n]*:/;
const loneClosing = /^[^\S\r\n]*<\/([A-Za-z][\w-]*)>[^\S\r\n]*$/gm;

/**
 * Reads a header in either dialect. Grammar: a line is `<TAG>value`, `</TAG>`, or `LABEL: value`, split at the first colon; tag lines
 * stand among labels too. A tag that is closed by `</TAG>` opens a section; a label without a value does where the knowledge of labels,
 * or the indentation of the line after it, says so. A line that is none of these is reported.
 */
export function readHeader(text: string, span: Span, report: Report): HeaderPart {
  const closedTags = new Set([...slice(text, span).matchAll(loneClosing)].map((match) => (match[1] ?? '').toUpperCase()));
  const lines: HeaderLine[] = [];
  for (const line of linesWithin(text, span)) {
    const words = slice(text, line);
    if (words.trim() === '') continue;
    const read = readTagLine(words, line, text) ?? readLabelLine(words, line, text);
    if (read === null) report('unreadable-header-line', line, `Neither a label nor a tag: ${JSON.stringify(words.trim().slice(0, 60))}.`);
    else lines.push(read);
  }
  const nodes = growHeaderTree(lines, {
    closedTags,
    valueOf: (value) => ({ value: decodeHeaderValue(slice(text, value)), span: value }),
    report,
  });
  return { kind: 'header', dialect: lines.some(isSubstantialLabel) ? 'labels' : 'tags', span, nodes };
}

const isSubstantialLabel = (line: HeaderLine): boolean => line.form === 'label' && findHeaderTag(line.name).isKnown;

function readTagLine(words: string, line: Span, text: string): HeaderLine | null {
  const match = tagLine.exec(words);
  if (match === null) return null;
  const [opening, blanks = '', slash, name = ''] = match;
  const value = trimSpan(text, { start: line.start + opening.length, end: line.end });
  const closing = `</${name}>`;
  const isClosedInLine = slice(text, value).toUpperCase().endsWith(closing.toUpperCase());
  const inner = isClosedInLine ? trimSpan(text, { start: value.start, end: value.end - closing.length }) : value;
  return { form: slash === '/' ? 'closing' : 'tag', name, indent: columnAfter(blanks), value: inner, span: line };
}

function readLabelLine(words: string, line: Span, text: string): HeaderLine | null {
  const match = labelLine.exec(words);
  if (match === null) return null;
  const [opening, blanks = '', name = ''] = match;
  const value = trimSpan(text, { start: line.start + opening.length, end: line.end });
  return { form: 'label', name, indent: columnAfter(blanks), value, span: line };
}

function columnAfter(blanks: string): number {
  let column = 0;
  for (const blank of blanks) column = blank === '\t' ? column + 8 - (column % 8) : column + 1;
  return column;
}
