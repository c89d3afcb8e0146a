import type { GraphQLResolveInfo } from 'graphql';
import { invariant } from '../source/invariant.ts';
import { listName } from '../store/list/entities.ts';
import { planWalk } from '../store/list/page.ts';
import { countRows, type ListSubject, listIds, type Page, type PageArguments, type Parents } from '../store/list.ts';
import { InvalidCursorError } from '../store/store-error.ts';
import { badUserInput } from './bad-user-input.ts';
import { createBatch, placeOf } from './batch.ts';
import type { ConnectionView, PageView } from './connection.ts';
import type { GraphContext } from './context.ts';

/** An edge before its node is read: which row stands where. */
export type RowEdge = { readonly id: number; readonly cursor: string };

/** Where a connection field stands, and the page it was asked for. */
export type ConnectionPlace = { readonly context: GraphContext; readonly info: GraphQLResolveInfo; readonly page: PageArguments };

/** How the pages and counts of a list are read for all parents that stand at one place of the query. */
export type ConnectionReader<Key, Edge> = {
  /** The list's name, for which its cursors are made. */
  readonly list: string;
  readonly pages: (keys: readonly Key[]) => Promise<readonly PageView<Edge>[]>;
  readonly counts: (keys: readonly Key[]) => Promise<readonly number[]>;
};

/** The connection of one parent; parents at one place of the query share a statement for their pages and one for their counts. */
export type BatchedConnection<Key, Edge> = (place: ConnectionPlace, reader: ConnectionReader<Key, Edge>, key: Key) => ConnectionView<Edge>;

/** Makes a connection that hangs on rows; its batches are shared by all its fields. */
export function createConnection<Key, Edge>(): BatchedConnection<Key, Edge> {
  const pages = createBatch<Key, PageView<Edge>>();
  const counts = createBatch<Key, number>();
  return ({ context, info, page }, reader, key) => {
    checkCursors(reader.list, page);
    let reading: Promise<PageView<Edge>> | null = null;
    return {
      page: () => {
        reading ??= pages(context, placeOf(info), reader.pages, key);
        return reading;
      },
      count: () => counts(context, placeOf(info), reader.counts, key),
    };
  };
}

const ofRows = createConnection<number, RowEdge>();
const ofPairs = createConnection<readonly [number, number], RowEdge>();
const ofGraph = createConnection<'graph', RowEdge>();

/** Throws `BAD_USER_INPUT` for a cursor that was not made for the list, before anything is read: whoever asks for the count alone is told, too. */
export function checkCursors(list: string, page: PageArguments): void {
  try {
    planWalk(list, page);
  } catch (error) {
    throw error instanceof InvalidCursorError ? badUserInput(error.cursor === page.after ? 'after' : 'before', error.message) : error;
  }
}

/** A whole list of rows. */
export function listConnection(place: ConnectionPlace, subject: ListSubject): ConnectionView<RowEdge> {
  return ofGraph(
    place,
    listReader(place, subject, () => null),
    'graph',
  );
}

/** The list of rows that hangs on one row. */
export function childConnection(
  place: ConnectionPlace,
  subject: ListSubject,
  parents: (ids: readonly number[]) => Parents,
  id: number,
): ConnectionView<RowEdge> {
  return ofRows(place, listReader(place, subject, parents), id);
}

/** The list of rows that hangs on two rows at once. */
export function pairConnection(
  place: ConnectionPlace,
  subject: ListSubject,
  parents: (pairs: readonly (readonly [number, number])[]) => Parents,
  pair: readonly [number, number],
): ConnectionView<RowEdge> {
  return ofPairs(place, listReader(place, subject, parents), pair);
}

function listReader<Key>(
  { context: { database }, page }: ConnectionPlace,
  subject: ListSubject,
  parents: (keys: readonly Key[]) => Parents | null,
): ConnectionReader<Key, RowEdge> {
  return {
    list: listName(subject, parents([])?.relation ?? null),
    pages: async (keys) => (await listIds(database, { ...subject, parents: parents(keys), page })).map(pageOf),
    counts: (keys) => countRows(database, { ...subject, parents: parents(keys) }),
  };
}

function pageOf({ ids, cursors, ...page }: Page): PageView<RowEdge> {
  return { ...page, edges: rowEdges({ ids, cursors }) };
}

/** The rows of a page with their cursors. */
export function rowEdges({ ids, cursors }: Pick<Page, 'ids' | 'cursors'>): RowEdge[] {
  return ids.map((id, position) => {
    const cursor = cursors[position];
    invariant(cursor !== undefined, 'a page has a cursor for each id');
    return { id, cursor };
  });
}
