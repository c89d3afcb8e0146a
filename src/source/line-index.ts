import { invariant } from './invariant.ts';

/** A place as people name it: line and column, both from 1; columns count UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

/** Finds line and column of an offset; built once per text, O(log lines) per question. */
export type LineIndex = {
  readonly placeOf: (offset: number) => Place;
  /** `[start, end)` of a line, from 1, without its line end. */
  readonly lineSpan: (line: number) => { readonly start: number; readonly end: number };
  readonly lineCount: number;
};

/** Indexes the lines of a text; a line ends at LF, CRLF or a CR alone. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const lineSpan = (line: number): { start: number; end: number } => {
    const start = starts[line - 1];
    invariant(start !== undefined, 'callers ask for lines from 1 to lineCount');
    let end = starts[line] ?? text.length;
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
    return { start, end };
  };
  return {
    placeOf: (offset) => {
      const line = lineAt(offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    lineSpan,
    lineCount: starts.length,
  };
}
