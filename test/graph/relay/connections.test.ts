import { type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schema as ownSchema } from '../../../src/graph/schema.ts';
import { type Answer, at, type Graph, ingestAll, openGraph } from '../open-graph.ts';
import { relatedFilings } from './related-filings.ts';
import { askConnection, type ConnectionField, connectionFields, connectionTypes, introspect, valuesAlong } from './schema-paths.ts';

// GraphQL Cursor Connections Specification, https://relay.dev/graphql/connections.htm. The connections are those of the schema: a new one is
// covered by itself, at the place where it holds most.

const Edge = z.strictObject({ cursor: z.string(), node: z.looseObject({}) }).readonly();
type Edge = z.infer<typeof Edge>;
const Page = z
  .strictObject({
    edges: z.array(Edge).readonly(),
    nodes: z.array(z.looseObject({})).readonly(),
    totalCount: z.int(),
    pageInfo: z.strictObject({
      hasNextPage: z.boolean(),
      hasPreviousPage: z.boolean(),
      startCursor: z.string().nullable(),
      endCursor: z.string().nullable(),
    }),
  })
  .readonly();
type Page = z.infer<typeof Page>;

let graph: Graph;
let told: GraphQLSchema;
beforeAll(async () => {
  graph = await openGraph();
  await ingestAll(graph, relatedFilings());
  told = await introspect(graph);
});
afterAll(() => graph.close());

test('the server tells of the connections that are covered here', () => {
  const names = connectionFields(ownSchema).map(({ name }) => name);
  expect(connectionFields(told).map(({ name }) => name)).toEqual(names);
  const covered = new Set(connectionFields(ownSchema).map(({ field }) => getNamedType(field.type).name));
  expect(
    connectionTypes(ownSchema)
      .filter(({ name }) => !covered.has(name))
      .map(({ name }) => name),
  ).toEqual([]);
});

describe('3, 4: the types', () => {
  test.each(connectionTypes(ownSchema).map(({ name }) => name))('%s', (name) => {
    expect(fieldTypesOf(name)).toMatchObject({ edges: expect.stringMatching(/^\[\w+Edge!\]!$/), pageInfo: 'PageInfo!' });
    const [edge = ''] = /\w+Edge/.exec(fieldTypesOf(name)['edges'] ?? '') ?? [];
    expect(fieldTypesOf(edge)).toMatchObject({ node: expect.stringMatching(/^\w+!?$/), cursor: 'String!' });
  });

  test('5.1: PageInfo', () => {
    expect(fieldTypesOf('PageInfo')).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });
});

describe.each(connectionFields(ownSchema))('$name', (connection) => {
  const isBackwards = connection.field.args.some(({ name }) => name === 'last');
  let list: readonly Edge[];
  let ask: (args: string) => Promise<Page>;

  beforeAll(async () => {
    const position = await fullestPlace(connection);
    ask = async (args) => pageAt(connection, position, await graph.post(askConnection(connection, args, pageSelection(connection))));
    list = (await ask('first: 100')).edges;
  });

  test('4.1: arguments to page forwards, and both or neither to page backwards', () => {
    const args = Object.fromEntries(connection.field.args.map(({ name, type }) => [name, `${type}`]));
    expect(args).toMatchObject({ first: 'Int', after: 'String', ...(isBackwards ? { last: 'Int', before: 'String' } : {}) });
    expect('before' in args).toBe(isBackwards);
  });

  test('there is something to page through, no edge twice', () => {
    expect(list.length).toBeGreaterThan(0);
    expect(new Set(list.map(({ cursor }) => cursor)).size).toBe(list.length);
  });

  test('4.4: pages of two forwards make the whole list', async () => {
    const pages: Edge[] = [];
    for (let args = 'first: 2', goesOn = true; goesOn; ) {
      const page = await ask(args);
      pages.push(...page.edges);
      goesOn = page.pageInfo.hasNextPage;
      args = `first: 2, after: ${JSON.stringify(page.pageInfo.endCursor)}`;
    }
    expect(pages).toEqual(list);
  });

  test.runIf(isBackwards)('4.4: pages of two backwards make the whole list', async () => {
    const pages: Edge[] = [];
    for (let args = 'last: 2', goesOn = true; goesOn; ) {
      const page = await ask(args);
      pages.unshift(...page.edges);
      goesOn = page.pageInfo.hasPreviousPage;
      args = `last: 2, before: ${JSON.stringify(page.pageInfo.startCursor)}`;
    }
    expect(pages).toEqual(list);
  });

  test('5.1: page info of first, at every size from none to more than there are', async () => {
    for (let size = 0; size <= list.length + 1; size += 1) {
      const edges = list.slice(0, size);
      expect(await ask(`first: ${size}`)).toEqual(pageOf(list, edges, { hasNextPage: size < list.length, hasPreviousPage: false }));
    }
  });

  test.runIf(isBackwards)('5.1: page info of last, at every size from none to more than there are', async () => {
    for (let size = 0; size <= list.length + 1; size += 1) {
      const edges = size === 0 ? [] : list.slice(-size);
      expect(await ask(`last: ${size}`)).toEqual(pageOf(list, edges, { hasNextPage: false, hasPreviousPage: size < list.length }));
    }
  });

  test('5.1: after the first edge there is a page before, after the last there is none to come', async () => {
    const [first, last] = [list.at(0)?.cursor, list.at(-1)?.cursor].map((cursor) => JSON.stringify(cursor));
    expect(await ask(`first: 100, after: ${first}`)).toEqual(pageOf(list, list.slice(1), { hasNextPage: false, hasPreviousPage: true }));
    expect(await ask(`first: 100, after: ${last}`)).toEqual(pageOf(list, [], { hasNextPage: false, hasPreviousPage: true }));
  });

  test.runIf(isBackwards)('4.4: between two cursors is what stands between them', async () => {
    const [first, last] = [list.at(0)?.cursor, list.at(-1)?.cursor].map((cursor) => JSON.stringify(cursor));
    expect((await ask(`first: 100, after: ${first}, before: ${last}`)).edges).toEqual(list.slice(1, -1));
    expect((await ask(`last: 100, after: ${first}, before: ${last}`)).edges).toEqual(list.slice(1, -1));
    expect((await ask(`first: 100, before: ${last}`)).edges).toEqual(list.slice(0, -1));
  });

  test.each([
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['after: "no cursor"', 'after'],
    ...(isBackwards
      ? [
          ['last: -1', 'last'],
          ['last: 101', 'last'],
          ['first: 1, last: 1', 'last'],
          ['before: "no cursor"', 'before'],
        ]
      : []),
  ])('(%s) is refused', async (args, argument) => {
    for (const selection of [pageSelection(connection), '{ totalCount }']) {
      const { errors } = await graph.post(askConnection(connection, args, selection));
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    }
  });

  test('neither first nor last is a page of twenty', async () => {
    expect((await ask('')).edges).toEqual(list.slice(0, 20));
  });
});

function fieldTypesOf(name: string): Readonly<Record<string, string>> {
  const type = ownSchema.getType(name);
  return Object.fromEntries(isObjectType(type) ? Object.values(type.getFields()).map((field) => [field.name, `${field.type}`]) : []);
}

// Of all the objects that bear the connection, the one whose list is longest.
async function fullestPlace(connection: ConnectionField): Promise<number> {
  const { data } = await graph.post(askConnection(connection, '', '{ totalCount }'));
  const counts = valuesAlong(connection.way, connection.field.name, data).map((value) => Number(at(value, 'totalCount')));
  return counts.indexOf(Math.max(...counts));
}

function pageAt({ way, field }: ConnectionField, position: number, { data, errors }: Answer): Page {
  expect(errors).toBeUndefined();
  return Page.parse(valuesAlong(way, field.name, data)[position]);
}

function pageOf(list: readonly Edge[], edges: readonly Edge[], flags: Pick<Page['pageInfo'], 'hasNextPage' | 'hasPreviousPage'>): Page {
  const pageInfo = { ...flags, startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
  return { edges, nodes: edges.map(({ node }) => node), totalCount: list.length, pageInfo };
}

/** A page with what tells its nodes apart: their id, or else every scalar they have. */
function pageSelection({ field }: ConnectionField): string {
  const { node = '' } = fieldTypesOf(getNamedType(field.type).name.replace(/Connection$/, 'Edge'));
  const type = ownSchema.getType(node.replace('!', ''));
  const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
  const scalars = fields.filter(
    ({ name, type: of }) => isLeafType(getNamedType(of)) && (name === 'id' || !('id' in fieldTypesOf(type?.name ?? ''))),
  );
  const selection = `{ ${scalars.map(({ name }) => name).join(' ')} }`;
  return `{ totalCount nodes ${selection} edges { cursor node ${selection} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
}
