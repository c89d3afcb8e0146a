import type { Sql } from '../database.ts';

/** One row to write, column name to value; objects and lists go into JSON columns. */
export type Row = Readonly<Record<string, unknown>>;

/** A table to write into: its columns in order, and those that make a row the same row. */
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly key: readonly string[] };

/** The pieces of SQL that databases write differently; everything else is portable. */
export type Dialect = {
  /** An expression by which text sorts and compares regardless of case, able to use an index. */
  readonly caseless: (column: Sql) => Sql;
  /** True where `column` equals one of `values`, however many, regardless of case in any alphabet. */
  readonly equalsText: (column: Sql, values: readonly string[]) => Sql;
  /** True where `column` has `value` as its beginning or inside, regardless of case in any alphabet. */
  readonly matchesText: (column: Sql, comparison: 'startsWith' | 'contains', value: string) => Sql;
  /** A list of numbers as one bound parameter, `IN ${numbers(ids)}`: the statement's text is the same for any number. */
  readonly numbers: (values: readonly number[]) => Sql;
  /** The same for text. */
  readonly texts: (values: readonly string[]) => Sql;
  /** A derived table of lists of numbers with columns `k0`, `k1`, ... and `ordinal` from 0, as one bound parameter. */
  readonly keys: (keys: readonly (readonly number[])[]) => Sql;
  /** `SELECT` of `columns` from JSON rows in one bound parameter. */
  readonly rows: (table: string, columns: readonly string[], rows: readonly Row[]) => Sql;
  /** `SELECT` of whole numbers (or null) under `names` from JSON rows in one bound parameter. */
  readonly records: (names: readonly string[], rows: readonly Readonly<Record<string, number | null>>[]) => Sql;
  /** For each row of `parents`, the first rows of a sub-select of `id` that may name its columns: joins `target` to `parents`. */
  readonly joinFirst: (join: { readonly parents: Sql; readonly target: Sql; readonly targetId: Sql; readonly first: Sql }) => Sql;
  /** An instant as its column stores it, equal to the form in which Prisma writes it. */
  readonly instant: (date: Date) => string;
  /** Full text search. */
  readonly search: SearchDialect;
};

/** Full text search over one index of texts, each under a number. */
export type SearchDialect = {
  /** Takes texts into the index, from JSON rows `{ rowid, title, body }`; none of the rows is in it yet. */
  readonly insert: (rows: readonly Row[]) => Sql;
  /** Takes texts out of the index. */
  readonly remove: (rowIds: readonly number[]) => Sql;
  /** Selects `id`, `score` (higher is better) and `excerpt` (the match between the two marks) where all terms match, best first. */
  readonly find: (
    find: SearchQuery & { readonly after: SearchPosition | null; readonly limit: number; readonly marks: readonly [string, string] },
  ) => Sql;
  /** Selects `count`. */
  readonly count: (find: SearchQuery) => Sql;
};

/** Terms that must all occur, in texts of these kinds (search-rows.ts). */
export type SearchQuery = { readonly terms: readonly SearchTerm[]; readonly kinds: readonly number[] };

/** A place in the order of finds. */
export type SearchPosition = { readonly score: number; readonly id: number };

/** A word or phrase that must occur; as a prefix its last word may go on. */
export type SearchTerm = { readonly text: string; readonly isPrefix: boolean };
