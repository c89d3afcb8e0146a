import type { SearchKind } from './search.ts';

/** The kinds of texts in the full text index, by the number that stands in the lowest three bits of a row's number. */
export const searchKinds: readonly SearchKind[] = Object.freeze(['REGISTRANT', 'FILING', 'SIGNATORY', 'EXHIBIT', 'DOCUMENT']);

/** One text of the index: `title` is what a row is called, `body` everything else by which it should be found. */
export type SearchRow = { readonly rowid: number; readonly title: string; readonly body: string };

/** The row's number in the index. */
export function searchRowId(kind: SearchKind, id: number): number {
  return id * 8 + searchKinds.indexOf(kind);
}

/** Which row a number of the index stands for. */
export function searchItem(rowId: number): { readonly kind: SearchKind; readonly id: number } {
  return { kind: searchKinds[rowId % 8] ?? 'DOCUMENT', id: Math.floor(rowId / 8) };
}

/** The words of a document: markup gone, white space as one space. Time grows with length alone, whatever the markup. */
export function searchableText(body: string, mediaType: string): string {
  const text = mediaType === 'text/plain' && !/<[A-Za-z/]/.test(body) ? body : body.replace(/<[A-Za-z/!][^<>]*>/g, ' ');
  return text
    .replace(/&(?:nbsp|#160|#xa0);/gi, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
