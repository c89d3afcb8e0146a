import { linesWithin } from '../source/lines.ts';
import type { Span } from '../source/span.ts';
import type { Cell, Line } from './sections.ts';
import { readSgmlMarks } from './sgml-marks.ts';
import { expandTabs, splitCells } from './split-cells.ts';

/**
 * Reads plain text into lines; a line ends at LF, CRLF or a CR alone. `<PAGE>` and a form feed begin a page. SGML marks are not printed:
 * a line of nothing else is left out, text after them keeps its columns. The dash escapes of a PEM envelope (RFC 1421, 4.3.2.3) are undone.
 */
export function readPlain(text: string, span: Span): readonly Line[] {
  const lines: Line[] = [];
  const place: Place = { page: 1, isPageBare: true, table: null, tables: 0 };
  for (const { start, end } of linesWithin(text, span)) {
    const line = readLine(text.slice(start, end), start, place);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** `isPageBare`: nothing stands on the page yet, so that a break begins no other. */
type Place = { page: number; isPageBare: boolean; table: number | null; tables: number };

function readLine(raw: string, offset: number, place: Place): Line | null {
  if (raw.includes('\f')) breakPage(place);
  const { marks, printedFrom } = raw.includes('<') ? readSgmlMarks(raw) : { marks: [], printedFrom: 0 };
  for (const mark of marks) {
    if (mark === 'page') breakPage(place);
    if (mark === 'open-table') [place.table, place.tables] = [place.tables, place.tables + 1];
    if (mark === 'close-table') place.table = null;
  }
  const rest = raw.slice(printedFrom);
  const isPrinted = marks.length === 0 || (rest.trim() !== '' && !(marks.includes('page') && /^\s*\d+\s*$/.test(rest)));
  if (!isPrinted) return null;

  const from = printedFrom + (rest.startsWith('- -') ? 2 : 0);
  return printedLine(' '.repeat(printedFrom) + raw.slice(from), offset + from - printedFrom, place, printedFrom);
}

/** `offset` is where character 0 of `line` would stand in the raw text; its first `hidden` characters stand for marks. */
function printedLine(line: string, offset: number, place: Place, hidden: number): Line {
  const cells: readonly Cell[] = splitCells(line, (start, end) => ({ start: offset + start, end: offset + end }));
  if (cells.length > 0) place.isPageBare = false;
  const text = expandTabs(line.replaceAll('\u00a0', ' ').replaceAll('\f', ' '));
  return { text, span: { start: offset + hidden, end: offset + line.length }, cells, page: place.page, table: place.table, row: null };
}

function breakPage(place: Place): void {
  if (!place.isPageBare) place.page += 1;
  place.isPageBare = true;
}
