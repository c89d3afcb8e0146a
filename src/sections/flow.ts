import { type Span, spanOver } from '../source/span.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';
import type { Line, SectionedText } from './sections.ts';
import { spanWithin } from './span-within.ts';

/** Lines as one text, each ended by a line feed, for what runs over several of them; `spanOf` leads back to the raw text. */
export type Flow = {
  readonly text: string;
  /** The raw text under `[start, end)` of `text`, from the first line that it touches to the last. */
  readonly spanOf: (start: number, end: number) => Span;
  /** Index, among the lines that flow, of the one in which an offset stands. */
  readonly lineAt: (offset: number) => number;
  /** Where a line begins in `text`. */
  readonly startOf: (line: number) => number;
};

/** Lets lines flow into one text. */
export function flowOf(source: SectionedText, lines: readonly Line[]): Flow {
  const starts: { readonly at: number }[] = [];
  let text = '';
  for (const line of lines) {
    starts.push({ at: text.length });
    text += `${line.text}\n`;
  }
  const lineAt = (offset: number): number => lastAtOrBefore(starts, offset);
  const spanOf = (start: number, end: number): Span => {
    const spans: Span[] = [];
    for (let index = lineAt(start); index <= lineAt(Math.max(start, end - 1)); index += 1) {
      const line = lines[index];
      const at = starts[index]?.at ?? 0;
      if (line === undefined) continue;
      const part = { start: Math.max(0, start - at), end: Math.min(line.text.length, end - at) };
      if (line.text.slice(part.start, part.end).trim() !== '') spans.push(spanWithin(source, line, part));
    }
    const at = lines[lineAt(start)]?.span.start ?? 0;
    return spanOver(spans) ?? { start: at, end: at };
  };
  return { text, spanOf, lineAt, startOf: (line) => starts[line]?.at ?? text.length };
}
