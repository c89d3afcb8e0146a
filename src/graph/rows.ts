import { queryFromInfo } from '@pothos/plugin-prisma';
import { GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Document, Exhibit, Filing, PrismaClient, Registrant, Signatory, Signature } from '../store/generated/client.ts';
import { createBatch, placeOf } from './batch.ts';
import type { GraphContext } from './context.ts';

/** Loads the row that the field in `info` answers, with the relations selected under it; null where there is none. */
export type LoadRow<Row> = (context: GraphContext, info: GraphQLResolveInfo, id: number) => Promise<Row | null>;

/** The types that are nodes. */
export const nodeTypes = Object.freeze(['Registrant', 'Filing', 'Signatory', 'Signature', 'Exhibit', 'Document'] as const);
export type NodeType = (typeof nodeTypes)[number];

type Query = { readonly include?: object };

/** A loader for each type that is a node. Rows asked for at one place of the query come in one statement, and one more for each relation below. */
export const loadRow = Object.freeze({
  Registrant: rowLoader<Registrant>('Registrant', (reader, query, where) => reader.registrant.findMany({ ...query, where })),
  Filing: rowLoader<Filing>('Filing', (reader, query, where) => reader.filing.findMany({ ...query, where })),
  Signatory: rowLoader<Signatory>('Signatory', (reader, query, where) => reader.signatory.findMany({ ...query, where })),
  Signature: rowLoader<Signature>('Signature', (reader, query, where) => reader.signature.findMany({ ...query, where })),
  Exhibit: rowLoader<Exhibit>('Exhibit', (reader, query, where) => reader.exhibit.findMany({ ...query, where })),
  Document: rowLoader<Document>('Document', (reader, query, where) => reader.document.findMany({ ...query, where })),
} satisfies Record<NodeType, unknown>);

/** The same for a row that must be there, because a list named it just before. */
export async function loadListedRow<Row>(load: LoadRow<Row>, context: GraphContext, info: GraphQLResolveInfo, id: number): Promise<Row> {
  const row = await load(context, info, id);
  if (row !== null) return row;

  throw new GraphQLError('This was removed while the list was read; ask again.', { extensions: { code: 'CONFLICT' } });
}

const typesOfRows = new WeakMap<object, NodeType>();

/** Which type a row loaded here is, for fields that answer an interface or a union. */
export function nodeTypeOf(row: unknown): NodeType | null {
  return typeof row === 'object' && row !== null ? (typesOfRows.get(row) ?? null) : null;
}

function rowLoader<Row extends { readonly id: number }>(
  typeName: NodeType,
  find: (reader: PrismaClient, query: Query, where: { id: { in: number[] } }) => Promise<Row[]>,
): LoadRow<Row> {
  const batch = createBatch<number, Row | null>();
  const planned = new WeakMap<GraphQLResolveInfo['path'], Query>();
  return (context, info, id) => {
    // Planned for every field that shares the batch, not for the first alone: the plan also tells the fields below that their relations
    // are loaded already, and it tells only those below its own path.
    const query = planned.get(info.path) ?? queryOf(context, info, typeName);
    planned.set(info.path, query);
    const load = async (ids: readonly number[]): Promise<(Row | null)[]> => {
      const rows = await find(context.database.reader, query, { id: { in: [...ids] } });
      for (const row of rows) typesOfRows.set(row, typeName);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((wanted) => byId.get(wanted) ?? null);
    };
    return batch(context, `${typeName} ${placeOf(info)}`, load, id);
  };
}

// No type of this schema is in select mode, so the query is an `include` or nothing.
function queryOf(context: GraphContext, info: GraphQLResolveInfo, typeName: string): Query {
  const { include } = queryFromInfo({ context, info, typeName });
  return include === undefined ? {} : { include };
}
