import { type GraphQLObjectType, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema as ownSchema } from '../../../src/graph/schema.ts';
import { at, type Graph, ingestAll, openGraph } from '../open-graph.ts';
import { relatedFilings } from './related-filings.ts';
import { askAlong, introspect, valuesAlong, waysFrom } from './schema-paths.ts';

// GraphQL Global Object Identification Specification, https://relay.dev/graphql/objectidentification.htm. The nodes are those of the schema: a
// new one is covered by itself.

let graph: Graph;
let told: GraphQLSchema;
beforeAll(async () => {
  graph = await openGraph();
  await ingestAll(graph, relatedFilings());
  told = await introspect(graph);
});
afterAll(() => graph.close());

const nodeTypes = Object.values(ownSchema.getTypeMap()).filter(isNodeType);

test('2: Node is an interface of one field, id: ID!, and the types behind it are those covered here', () => {
  const node = told.getType('Node');
  const fields = isInterfaceType(node) ? Object.values(node.getFields()) : [];
  expect(fields.map(({ name, type, args }) => `${name}: ${type} ${args.length}`)).toEqual(['id: ID! 0']);
  expect(
    Object.values(told.getTypeMap())
      .filter(isNodeType)
      .map(({ name }) => name),
  ).toEqual(nodeTypes.map(({ name }) => name));
});

test.each([
  ['3: node(id: ID!): Node', 'node', 'id: ID!', 'Node'],
  ['4: nodes(ids: [ID!]!): [Node]!', 'nodes', 'ids: [ID!]!', '[Node]!'],
])('%s', (_case, name, argument, type) => {
  const field = told.getQueryType()?.getFields()[name];
  expect(field?.args.map((arg) => `${arg.name}: ${arg.type}`)).toEqual([argument]);
  expect(`${field?.type}`).toBe(type);
});

describe.each(nodeTypes.map(({ name }) => name))('%s', (name) => {
  let ids: readonly string[];
  beforeAll(async () => {
    const way = waysFrom(ownSchema, ['Query']).get(name)?.way ?? [];
    const { data } = await graph.post(askAlong(way, '{ id }'));
    ids = [...new Set(valuesAlong(way, 'id', data).map(String))].slice(0, 100);
  });

  test('there are some, each with an id of its own', () => expect(ids.length).toBeGreaterThan(1));

  test('3.2: node gives each again, of the same type and id', async () => {
    for (const id of ids.slice(0, 5)) {
      const { data, errors } = await graph.post(`query ($id: ID!) { node(id: $id) { __typename id ... on ${name} { again: id } } }`, {
        id,
      });
      expect({ data, errors }).toEqual({ data: { node: { __typename: name, id, again: id } }, errors: undefined });
    }
  });

  test('4: nodes gives all in the order of their ids, one that comes twice twice', async () => {
    const asked = [...ids].reverse().concat(ids.slice(0, 1)).slice(-100);
    const { data } = await graph.post('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: asked });
    expect(at(data, 'nodes')).toEqual(asked.map((id) => ({ __typename: name, id })));
  });

  test('one that is gone is null, in its place among nodes', async () => {
    const gone = Buffer.from(`${name}:2147483647`).toString('base64url');
    const [kept = ''] = ids;
    const { data, errors } = await graph.post('query ($id: ID!, $ids: [ID!]!) { node(id: $id) { id } nodes(ids: $ids) { id } }', {
      id: gone,
      ids: [gone, kept, gone],
    });
    expect({ data, errors }).toEqual({ data: { node: null, nodes: [null, { id: kept }, null] }, errors: undefined });
  });
});

test('ids of all types together are unique', async () => {
  const lists = await Promise.all(
    [...waysFrom(ownSchema, ['Query'])]
      .filter(([name]) => nodeTypes.some((type) => type.name === name))
      .map(async ([, { way }]) => [...new Set(valuesAlong(way, 'id', (await graph.post(askAlong(way, '{ id }'))).data))]),
  );
  expect(new Set(lists.flat()).size).toBe(lists.flat().length);
});

function isNodeType(type: unknown): type is GraphQLObjectType {
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node');
}
