import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFiling } from './make-filing.ts';
import { type Graph, ingestAll, openGraph } from './open-graph.ts';

let graph: Graph;
const inYear = (year: number, name: string, street: string): string =>
  makeFiling(year, { name, filedOn: `${year}0328` }).replace('1 MAIN STREET', street);
const renamed = (text: string): string =>
  text.replace(
    '</SEC-HEADER>',
    '\tFORMER COMPANY:\n\t\tFORMER CONFORMED NAME:\tACME TOOLS INC\n\t\tDATE OF NAME CHANGE:\t19970601\n</SEC-HEADER>',
  );

beforeAll(async () => {
  graph = await openGraph();
  await ingestAll(graph, [
    renamed(inYear(1998, 'ZENITH WORKS INC', '2 BROAD STREET')),
    inYear(1996, 'ACME TOOLS INC', '1 MAIN STREET'),
    inYear(1997, 'ACME TOOLS INC', '1 Main Street'),
  ]);
});
afterAll(() => graph.close());

describe('a registrant over the years', () => {
  test('its addresses, from when to when, and its names', async () => {
    const { data } = await graph.post(
      '{ registrant(cik: "100001") { name formerNames { name changedOn } addresses { kind address { street1 city } firstFiledOn lastFiledOn } } }',
    );
    expect(data).toEqual({
      registrant: {
        name: 'ZENITH WORKS INC',
        formerNames: [{ name: 'ACME TOOLS INC', changedOn: '1997-06-01' }],
        addresses: [
          {
            kind: 'BUSINESS',
            address: { street1: '2 BROAD STREET', city: 'SPRINGFIELD' },
            firstFiledOn: '1998-03-28',
            lastFiledOn: '1998-03-28',
          },
          {
            kind: 'BUSINESS',
            address: { street1: '1 Main Street', city: 'SPRINGFIELD' },
            firstFiledOn: '1996-03-28',
            lastFiledOn: '1997-03-28',
          },
        ],
      },
    });
  });

  test.each([
    [
      'a filter',
      '{ registrants(filter: { name: { startsWith: "acme" } }) { nodes { name } } }',
      { registrants: { nodes: [{ name: 'ZENITH WORKS INC' }] } },
    ],
    [
      'search',
      '{ search(query: "acme tools", types: [REGISTRANT]) { nodes { item { ... on Registrant { name } } excerpt } } }',
      { search: { nodes: [{ item: { name: 'ZENITH WORKS INC' }, excerpt: '<mark>ACME</mark> <mark>TOOLS</mark> INC' }] } },
    ],
  ])('it is found by its old name, by %s', async (_case, query, expected) => {
    expect((await graph.post(query)).data).toEqual(expected);
  });
});
