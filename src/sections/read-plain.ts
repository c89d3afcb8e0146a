import { linesWithin } from '../source/lines.ts';
import type { Span } from '../source/span.ts';
import { PlainLine } from './plain-line.ts';
import type { Line } from './sections.ts';
import { readSgmlMarks } from './sgml-marks.ts';

/**
 * Reads plain text into lines; a line ends at LF, CRLF or a CR alone. `<PAGE>` and a form feed begin a page. SGML marks are not printed:
 * a line of nothing else is left out, text after them keeps its columns. The dash escapes of a PEM envelope (RFC 1421, 4.3.2.3) are undone.
 */
export function readPlain(text: string, span: Span): readonly Line[] {
  const lines: Line[] = [];
  const isRegular = !unusualBlank.test(text.slice(span.start, span.end));
  const place: Place = { page: 1, isPageBare: true, table: null, tables: 0, isRegular };
  for (const line of linesWithin(text, span)) {
    const read = readLine(text, line, place);
    if (read !== null) lines.push(read);
  }
  return lines;
}

/** Blanks that are not printed as they stand. */
const unusualBlank = /[\t\f\u00a0]/;

/** `isPageBare`: nothing stands on the page yet, so that a break begins no other. `isRegular`: no unusual blank stands in the document. */
type Place = { page: number; isPageBare: boolean; table: number | null; tables: number; readonly isRegular: boolean };

function readLine(text: string, { start, end }: Span, place: Place): Line | null {
  const raw = text.slice(start, end);
  if (!place.isRegular && raw.includes('\f')) breakPage(place);
  const printedFrom = raw.includes('<') ? readMarks(raw, place) : 0;
  if (printedFrom === null) return null;

  const hidden = printedFrom + (raw.startsWith('- -', printedFrom) ? 2 : 0);
  const isRegular = place.isRegular || !unusualBlank.test(raw);
  const { page, table } = place;
  const line = new PlainLine({ source: text, start: start + hidden, end, indent: printedFrom, isRegular, page, table });
  if (place.isPageBare && line.text !== '') place.isPageBare = false;
  return line;
}

/** Does what the marks at the start of a line say, and gives the offset at which the printed text begins; null for a line of nothing else. */
function readMarks(raw: string, place: Place): number | null {
  const { marks, printedFrom } = readSgmlMarks(raw);
  for (const mark of marks) {
    if (mark === 'page') breakPage(place);
    if (mark === 'open-table') [place.table, place.tables] = [place.tables, place.tables + 1];
    if (mark === 'close-table') place.table = null;
  }
  const rest = raw.slice(printedFrom);
  const isPrinted = marks.length === 0 || (rest.trim() !== '' && !(marks.includes('page') && /^\s*\d+\s*$/.test(rest)));
  return isPrinted ? printedFrom : null;
}

function breakPage(place: Place): void {
  if (!place.isPageBare) place.page += 1;
  place.isPageBare = true;
}
