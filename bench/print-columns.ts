/** Prints rows under a heading in columns: the first flush left, numbers and all else flush right. */
export function printColumns(title: string, heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heading.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const print = (row: readonly string[]): void =>
    console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '));
  console.log(`\n${title}`);
  print(heading);
  print(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) print(row);
}
