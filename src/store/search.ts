import type { Database } from './database.ts';
import type { SearchPosition, SearchQuery } from './dialect/dialect.ts';
import { readCursor, writeCursor } from './list/cursor.ts';
import { defaultPageSize } from './list/page.ts';
import type { PageArguments } from './list.ts';
import { readSearchQuery } from './search-query.ts';
import { searchItem, searchKinds } from './search-rows.ts';
import { InvalidCursorError } from './store-error.ts';

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

// Marks that no filing's text has; a `<mark>` that a text itself has is taken out, so that every one left is ours.
const marks = ['\ue000', '\ue001'] as const;

/** Finds rows by words: all must occur; quotes make a phrase, a trailing `*` a prefix. Throws `SearchSyntaxError` and `InvalidCursorError`. */
export async function searchGraph(
  db: Database,
  { query, types, page: { first, after } }: SearchRequest & { readonly page: Pick<PageArguments, 'first' | 'after'> },
): Promise<SearchPage> {
  const size = first ?? defaultPageSize;
  const beyond = after === null ? null : readSearchPosition(after);
  const rows = await db.query<{ id: number; score: number; excerpt: string }>(
    db.dialect.search.find({ ...readRequest(query, types), after: beyond, limit: size + 1, marks }),
  );
  const hits = rows.slice(0, size).map(({ id, score, excerpt }) => ({
    ...searchItem(id),
    score,
    excerpt: excerpt
      .replace(/<\/?mark>/gi, '')
      .replaceAll(marks[0], '<mark>')
      .replaceAll(marks[1], '</mark>'),
    cursor: writeCursor('search', { value: score, id }),
  }));
  return { hits, hasNextPage: rows.length > size };
}

/** The place in the order of finds that a cursor marks. Throws `InvalidCursorError`. */
export function readSearchPosition(cursor: string): SearchPosition {
  const { value, id } = readCursor('search', cursor);
  if (typeof value === 'string') throw new InvalidCursorError(cursor, 'was not made by this server');
  return { score: value, id };
}

/** How many finds there are, exactly. Throws `SearchSyntaxError`. */
export async function countSearch(db: Database, { query, types }: SearchRequest): Promise<number> {
  const [row] = await db.query<{ count: number }>(db.dialect.search.count(readRequest(query, types)));
  return row?.count ?? 0;
}

function readRequest(query: string, types: readonly SearchKind[] | null): SearchQuery {
  const asked = types === null || types.length === 0 ? searchKinds : types;
  return { terms: readSearchQuery(query), kinds: asked.map((kind) => searchKinds.indexOf(kind)) };
}
