import type { Line, Sections } from '../../sections/sections.ts';
import { anyOf } from '../leaf/any-of.ts';
import { isRule } from '../leaf/is-rule.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { bareHeading, headingWords, listHeadings, listStops, omitted, pageTitles, signingStops } from './list-phrases.ts';
import { longestHeading, readColumns } from './read-columns.ts';

const headsList = anyOf(listHeadings);
const beginsSignatures = anyOf(signingStops);
const stopsList = anyOf(listStops);
const titlesPage = anyOf(pageTitles);
/** What is longer than this is prose. */
const longestPhrase = 220;

/** True for a line that heads a list of exhibits: in words, or by the headings of columns `Exhibit | Exhibit description | Form`. */
export function isListHeading({ format, lines }: Sections, index: number): boolean {
  const line = lines[index];
  if (line === undefined || !headingWords.test(line.text)) return false;
  const text = joinLines([line.text]);
  if (text.length >= longestPhrase || omitted.test(text)) return false;
  if (bareHeading.test(text))
    return format !== 'plain' || /:$/.test(text) || standsApart(lines[index - 1], line) || endsSentence(lines[index - 1]);
  return headsList(text) || headsColumns(lines, index);
}

/** The headings of a table whose first column is the exhibit's number. Columns of plain text may be anything. */
function headsColumns(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (line?.row == null || !/^exhibit(?:\s+(?:no\.?|number|#))?$/i.test(line.cells[0]?.text ?? '')) return false;
  const kinds = readColumns(lines.slice(index, index + longestHeading))?.columns.map(({ kind }) => kind) ?? [];
  return kinds[0] === 'number' && kinds.includes('description');
}

/**
 * True for a line at which a list of exhibits ends: the heading of what follows. In plain text a heading stands apart, or in capitals:
 * `Report on Form 8-K filed on May 25, 1990` in the middle of a paragraph is none. In the table of the last row `Certifications` heads more rows.
 */
export function isListStop({ format, lines }: Sections, index: number, row: Line | null): boolean {
  const line = lines[index];
  if (line === undefined || (format === 'plain' && !standsApart(lines[index - 1], line))) return false;
  const text = joinLines([line.text]);
  const isInTable = row !== null && line.row !== null && line.table === row.table;
  if (beginsSignatures(text)) return true;
  const isStop = stopsList(text) || (!isInTable && titlesPage(text));
  return isStop && !isRunningHead(lines, line);
}

/** A heading may wrap: `Item 7.  Financial Statements and` / `Exhibits`; a sentence does not end before its last word. */
function endsSentence(line: Line | undefined): boolean {
  return line !== undefined && /[.:;]$|^\W*item\b/i.test(line.text);
}

/** `Part IV`, `Index to Financial Statements`: what stands on many pages heads none of them. */
function isRunningHead(lines: readonly Line[], { text }: Line): boolean {
  return lines.filter((line) => line.text === text).length > 2;
}

function standsApart(before: Line | undefined, line: Line): boolean {
  if (before === undefined || before.cells.length === 0 || before.page !== line.page || !/[a-z]/.test(line.text)) return true;
  return before.cells.every((cell) => isRule(cell.text));
}
