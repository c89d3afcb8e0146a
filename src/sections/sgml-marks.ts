/** What an SGML mark at the start of a plain line does. The marks are EDGAR's own: Filer Manual, `<PAGE>` and the table tags. */
export type SgmlMark = 'page' | 'open-table' | 'close-table' | 'unprinted';

const mark = /^[ \t\f]*<(\/?)(PAGE|TABLE|CAPTION|S|C|FN|F\d{1,2})(?:\s[^<>]{0,40}|\s?\d{1,4})?>/i;

/** Reads the marks at the start of a line: what they do, in order, and the offset at which the printed text begins. */
export function readSgmlMarks(line: string): { readonly marks: readonly SgmlMark[]; readonly printedFrom: number } {
  const marks: SgmlMark[] = [];
  let printedFrom = 0;
  while (true) {
    const [whole, slash, name] = mark.exec(line.slice(printedFrom, printedFrom + 120)) ?? [];
    if (whole === undefined || name === undefined) return { marks, printedFrom };
    marks.push(markOf(name.toUpperCase(), slash === '/'));
    printedFrom += whole.length;
  }
}

function markOf(name: string, isEnd: boolean): SgmlMark {
  if (name === 'TABLE') return isEnd ? 'close-table' : 'open-table';
  return name === 'PAGE' && !isEnd ? 'page' : 'unprinted';
}
