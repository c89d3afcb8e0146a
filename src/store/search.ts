import type { Database } from './database.ts';
import type { PageArguments } from './list.ts';

/** What search finds. */
export type SearchKind = 'REGISTRANT' | 'FILING' | 'SIGNATORY' | 'EXHIBIT' | 'DOCUMENT';

/** One find: which row, how well it matches (higher is better), and the passage with the match between `<mark>` tags. */
export type SearchHit = {
  readonly kind: SearchKind;
  readonly id: number;
  readonly score: number;
  readonly excerpt: string;
  readonly cursor: string;
};

/** A page of finds, best match first. */
export type SearchPage = { readonly hits: readonly SearchHit[]; readonly hasNextPage: boolean };

/** Which finds. `types` null or empty means all. */
export type SearchRequest = { readonly query: string; readonly types: readonly SearchKind[] | null };

/** Finds rows by words: all must occur; quotes make a phrase, a trailing `*` a prefix. Throws `SearchSyntaxError` and `InvalidCursorError`. */
export function searchGraph(db: Database, request: SearchRequest & { readonly page: PageArguments }): Promise<SearchPage> {
  throw new Error(`${db} ${request}`);
}

/** How many finds there are, exactly. Throws `SearchSyntaxError`. */
export function countSearch(db: Database, request: SearchRequest): Promise<number> {
  throw new Error(`${db} ${request}`);
}
