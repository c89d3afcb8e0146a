import type { Sql, SqlValue } from '../database.ts';
import type { Page, PageArguments } from '../list.ts';
import { joinSql, raw, sql } from '../sql.ts';
import { type Position, readCursor, writeCursor } from './cursor.ts';

/** How many rows a page has when a client does not say. */
export const defaultPageSize = 20;

/** A page as a walk along the list: from which end, how many rows, between which places. One row more than asked for tells whether the list goes on. */
export type Walk = {
  readonly size: number;
  readonly isBackward: boolean;
  readonly after: Position | null;
  readonly before: Position | null;
};

/** Reads page arguments for the list of this name. Throws `InvalidCursorError`. */
export function planWalk(list: string, { first, after, last, before }: PageArguments): Walk {
  return {
    size: first ?? last ?? defaultPageSize,
    isBackward: first === null && last !== null,
    after: after === null ? null : readCursor(list, after),
    before: before === null ? null : readCursor(list, before),
  };
}

/** The direction in which the database walks: backward from the end for `last`. */
export function walkDirection({ isBackward }: Walk, direction: 'ASC' | 'DESC'): 'ASC' | 'DESC' {
  if (!isBackward) return direction;
  return direction === 'ASC' ? 'DESC' : 'ASC';
}

/** True for rows between the places of the walk. */
export function betweenCursors(
  walk: Walk,
  { sort, id, direction }: { readonly sort: Sql; readonly id: Sql; readonly direction: 'ASC' | 'DESC' },
): Sql {
  const [beyond, short] = direction === 'ASC' ? ['>', '<'] : ['<', '>'];
  const compare = (operator: string, position: Position | null): readonly Sql[] =>
    position === null ? [] : [sql`(${sort}, ${id}) ${raw(operator)} (${position.value}, ${position.id})`];
  const bounds = [...compare(beyond, walk.after), ...compare(short, walk.before)];
  return bounds.length === 0 ? raw('TRUE') : joinSql(bounds, ' AND ');
}

/** Makes the page out of the rows of its walk, which come in the walk's direction. */
export function makePage<Row extends { readonly id: number; readonly sort: SqlValue }>(
  list: string,
  walk: Walk,
  rows: readonly Row[],
): Page & { readonly rows: readonly Row[] } {
  const kept = rows.slice(0, walk.size);
  const goesOn = rows.length > walk.size;
  const inOrder = walk.isBackward ? kept.toReversed() : kept;
  return {
    rows: inOrder,
    ids: inOrder.map(({ id }) => id),
    cursors: inOrder.map(({ id, sort }) => writeCursor(list, { id, value: typeof sort === 'number' ? sort : String(sort) })),
    hasNextPage: walk.isBackward ? walk.before !== null : goesOn || walk.before !== null,
    hasPreviousPage: walk.isBackward ? goesOn || walk.after !== null : walk.after !== null,
  };
}
