import type { Span } from '../source/span.ts';
import type { XmlElement } from './read-xml.ts';

/** How a document's body is written. */
export type BodyFormat = 'plain' | 'html' | 'xml';

/**
 * A run of text that stands apart on its line: in plain text set off by two or more spaces or a tab, in HTML a table cell or a block.
 * `text` is what a reader sees (entities decoded, runs of white space one space); `span` is the raw text it was read from.
 */
export type Cell = {
  readonly text: string;
  readonly span: Span;
  /** Plain text: first column, from 0, tabs expanded to 8. HTML: index of the table's grid column, colspan counted. */
  readonly column: number;
  /** Plain text: column after the last. HTML: grid column after the last. */
  readonly columnEnd: number;
};

/**
 * A line as a reader sees it, the same for plain text and HTML. An HTML table row whose cells hold several lines (`<br>`, blocks)
 * gives several lines: line i holds line i of every cell. A blank line has no cells.
 */
export type Line = {
  /** Plain text: as printed, tabs expanded to 8, without white space at its end. HTML: the cells' texts joined by two spaces. */
  readonly text: string;
  /** The raw line without its end, and without what is not printed at its start: the `- ` of a PEM dash escape, SGML table tags. */
  readonly span: Span;
  readonly cells: readonly Cell[];
  /** From 1; `<PAGE>` and CSS page breaks count. */
  readonly page: number;
  /** Which table of the document it stands in, from 0; null outside tables. SGML `<TABLE>` and HTML `<table>` (innermost). */
  readonly table: number | null;
  /** Which row of that HTML table, from 0; null outside HTML tables. */
  readonly row: number | null;
};

/** One document as lines, whatever it was written in; an XML document as its tree beside, whose root is null where no element can be read. */
export type Sections =
  | { readonly format: Exclude<BodyFormat, 'xml'>; readonly lines: readonly Line[] }
  | { readonly format: 'xml'; readonly lines: readonly Line[]; readonly root: XmlElement | null };

/** The text of a whole submission with the lines of one of its documents. */
export type SectionedText = { readonly text: string; readonly sections: Sections };

/** A line, a cell, or any other run of text that was read from one place: what a reader sees, and the raw text under it. */
export type Run = { readonly text: string; readonly span: Span };
