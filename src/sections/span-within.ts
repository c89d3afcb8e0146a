import type { Span } from '../source/span.ts';
import { countInked, firstInked, isInked, lastInked } from './characters.ts';
import type { Cell, Line, Run, SectionedText } from './sections.ts';
import { walkHtml } from './walk-html.ts';

/**
 * The raw text under a part `[start, end)` of a run's `text`. Between the two, white space may have been collapsed, entities decoded and
 * tags left out, so the characters that leave ink are counted off against each other. A part without ink is empty, at the run's start.
 */
export function spanWithin(source: SectionedText, run: Run | Line | Cell, part: { readonly start: number; readonly end: number }): Span {
  if ('cells' in run && source.sections.format === 'html') return spanWithinCells(source, run.cells, part) ?? run.span;
  if (standsAsRead(source.text, run)) return inkWithin(run, part);

  const before = countInked(run.text.slice(0, part.start));
  const counter = countOff(before, before + countInked(run.text.slice(part.start, part.end)));
  if (source.sections.format === 'plain') counter.text(source.text.slice(run.span.start, run.span.end), run.span.start);
  else walkHtml(source.text, run.span, { text: counter.text, open: () => {}, close: () => {} });
  return counter.span() ?? { start: run.span.start, end: run.span.start };
}

/** True where the raw text is letter for letter what a reader sees: most cells, in which offsets need no counting off. */
function standsAsRead(text: string, { text: read, span }: Run): boolean {
  return text.startsWith(read, span.start) && !read.includes('&');
}

/** The part from its first ink to its last; empty, at the run's start, where it has none. */
function inkWithin({ text, span: { start } }: Run, part: { readonly start: number; readonly end: number }): Span {
  const inked = text.slice(part.start, part.end);
  const [first, last] = [firstInked(inked), lastInked(inked)];
  return first < 0 ? { start, end: start } : { start: start + part.start + first, end: start + part.start + last + 1 };
}

/** A line of HTML is its cells with two spaces between: a part lies in one of them, or reaches from one into another. */
function spanWithinCells(
  source: SectionedText,
  cells: readonly Cell[],
  part: { readonly start: number; readonly end: number },
): Span | null {
  let offset = 0;
  let over: Span | null = null;
  for (const cell of cells) {
    const [start, end] = [Math.max(0, part.start - offset), Math.min(cell.text.length, part.end - offset)];
    offset += cell.text.length + 2;
    if (start >= end) continue;
    const span = spanWithin(source, cell, { start, end });
    over = over === null ? span : { start: Math.min(over.start, span.start), end: Math.max(over.end, span.end) };
  }
  return over;
}

/** Finds where the inked characters number `first` to `last` (exclusive) stand. */
function countOff(first: number, last: number) {
  let count = 0;
  let start: number | null = null;
  let end: number | null = null;
  return {
    text: (text: string, from: number, to: number = from + text.length): void => {
      // An entity is longer than what it stands for; all of it is the span.
      const isEntity = to - from !== text.length;
      for (let index = 0; index < text.length && count < last; index += 1) {
        if (!isInked(text.charCodeAt(index))) continue;
        if (count === first) start = isEntity ? from : from + index;
        count += 1;
        if (count === last) end = isEntity ? to : from + index + 1;
      }
    },
    span: (): Span | null => (start === null || end === null ? null : { start, end }),
  };
}
