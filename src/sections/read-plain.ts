import { type Span, slice } from '../source/span.ts';
import { NextCharacter } from './next-character.ts';
import { NextOfCharacters } from './next-of-characters.ts';
import { PlainLine } from './plain-line.ts';
import type { Line } from './sections.ts';
import { readSgmlMarks } from './sgml-marks.ts';

/**
 * Reads plain text into lines; a line ends at LF, CRLF or a CR alone. `<PAGE>` and a form feed begin a page. SGML marks are not printed:
 * a line of nothing else is left out, text after them keeps its columns. The dash escapes of a PEM envelope (RFC 1421, 4.3.2.3) are undone.
 */
export function readPlain(text: string, span: Span): readonly Line[] {
  return new PlainReader(text, span).read();
}

class PlainReader {
  readonly #text: string;
  readonly #span: Span;
  readonly #lines: Line[] = [];
  #page = 1;
  /** Nothing stands on the page yet, so that a break begins no other. */
  #isPageBare = true;
  #table: number | null = null;
  #tables = 0;

  constructor(text: string, span: Span) {
    this.#text = text;
    this.#span = span;
  }

  read(): readonly Line[] {
    const body = slice(this.#text, this.#span);
    const [lineFeeds, returns, marks] = [new NextCharacter(body, '\n'), new NextCharacter(body, '\r'), new NextCharacter(body, '<')];
    const unusualBlanks = new NextOfCharacters(body, ['\t', '\f', '\u00a0']);
    for (let start = 0; start < body.length; ) {
      const lineFeed = lineFeeds.from(start);
      const end = Math.min(lineFeed, returns.from(start));
      const isRegular = unusualBlanks.from(start) >= end;
      this.#readLine({ start: this.#span.start + start, end: this.#span.start + end }, isRegular, marks.from(start) < end);
      start = end + 1 === lineFeed ? lineFeed + 1 : end + 1;
    }
    return this.#lines;
  }

  /** `isRegular`: every blank on the line is printed as it stands. */
  #readLine({ start, end }: Span, isRegular: boolean, mayHaveMarks: boolean): void {
    if (!isRegular && this.#text.slice(start, end).includes('\f')) this.#breakPage();
    const indent = mayHaveMarks ? this.#readMarks(this.#text.slice(start, end)) : 0;
    if (indent === null) return;

    const isEscaped = start + indent + 3 <= end && this.#text.startsWith('- -', start + indent);
    const [page, table] = [this.#page, this.#table];
    const line = new PlainLine({ source: this.#text, start: start + indent + (isEscaped ? 2 : 0), end, indent, isRegular, page, table });
    if (this.#isPageBare && line.text !== '') this.#isPageBare = false;
    this.#lines.push(line);
  }

  /** Does what the marks at the start of a line say, and gives the offset at which the printed text begins; null for a line of nothing else. */
  #readMarks(raw: string): number | null {
    const { marks, printedFrom } = readSgmlMarks(raw);
    for (const mark of marks) {
      if (mark === 'page') this.#breakPage();
      if (mark === 'open-table') [this.#table, this.#tables] = [this.#tables, this.#tables + 1];
      if (mark === 'close-table') this.#table = null;
    }
    const rest = raw.slice(printedFrom);
    const isPrinted = marks.length === 0 || (rest.trim() !== '' && !(marks.includes('page') && /^\s*\d+\s*$/.test(rest)));
    return isPrinted ? printedFrom : null;
  }

  #breakPage(): void {
    if (!this.#isPageBare) this.#page += 1;
    this.#isPageBare = true;
  }
}
