import type { Line, SectionedText } from '../../sections/sections.ts';

/**
 * The indices of the lines, from a line on, that may bear a match of `pattern`, in order: a screen, after which few lines need to be read.
 * The raw text is searched as a whole, which costs a fraction of searching line by line; tags in it are part of the text, so the pattern
 * (global, beginning with ink) has to say where they may stand. Of a row of an HTML table all lines are found.
 */
export function linesWith({ text, sections: { lines } }: SectionedText, pattern: RegExp, from = 0): readonly number[] {
  const start = lines[from]?.span.start ?? 0;
  const end = lines.findLast(({ span }) => span.end > span.start)?.span.end ?? start;
  const offsets = [...text.slice(start, end).matchAll(pattern)].map((match) => start + match.index);

  const found = new Set<number>();
  let next = 0;
  for (let index = from; index < lines.length && next < offsets.length; index += 1) {
    const lineEnd = lines[index]?.span.end ?? 0;
    if ((offsets[next] ?? lineEnd) >= lineEnd) continue;
    while ((offsets[next] ?? lineEnd) < lineEnd) next += 1;
    for (const line of rowOf(lines, index)) found.add(line);
  }
  return [...found];
}

/** A row of several lines holds the text of its cells line by line, not cell by cell as it was written. */
function rowOf(lines: readonly Line[], index: number): readonly number[] {
  const { table = null, row = null } = lines[index] ?? {};
  if (row === null) return [index];
  const isSameRow = (line: Line | undefined): boolean => line?.row === row && line.table === table;
  let [first, last] = [index, index];
  while (isSameRow(lines[first - 1])) first -= 1;
  while (isSameRow(lines[last + 1])) last += 1;
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
