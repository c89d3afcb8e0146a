import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mergeSignatories } from '../../src/store/curation/merge-signatories.ts';
import { makeFiling } from './make-filing.ts';
import { at, type Graph, ingestAll, openGraph } from './open-graph.ts';

let graph: Graph;
const registrantCount = 100;

// A hundred registrants with two filings each; the first signer of all is one and the same name, which is a signatory in each registrant, until
// a curator says that those of two registrants are one.
beforeAll(async () => {
  graph = await openGraph();
  const texts = Array.from({ length: registrantCount * 2 }, (_, number) => {
    const company = number % registrantCount;
    return makeFiling(number, { cik: String(200_000 + company).padStart(10, '0'), name: `COMPANY ${company} INC` });
  });
  await ingestAll(graph, texts);
  await mergeInPairs();
}, 300_000);
afterAll(() => graph.close());

async function mergeInPairs(): Promise<void> {
  const signatories = await graph.database.reader.signatory.findMany({ where: { name: 'Jane Q. Smith' }, orderBy: { id: 'asc' } });
  const ids = signatories.map(({ id }) => id);
  for (let index = 0; index < ids.length; index += 2) await mergeSignatories(graph.database, ids.slice(index, index + 2));
}

async function statementsOf(query: string, variables: object = {}): Promise<number> {
  const { statements, errors } = await graph.count(query, variables);
  expect(errors).toBeUndefined();
  return statements.length;
}

describe('the number of statements does not grow with the number of rows', () => {
  test.each([
    [
      'a list, its count and its relations',
      17,
      'query ($first: Int) { filings(first: $first) { totalCount nodes { formType registrant { name } parties { nameAsFiled registrant { name } } signatures { nameAsSigned signatory { name } } exhibits { number document { type } } documents { type } items { code } diagnostics { code } coverPage { checkBoxes { option } } amends { id } amendments { id } } } }',
    ],
    [
      'edges and nodes of a connection under a list',
      6,
      'query ($first: Int) { registrants(first: $first) { nodes { filings(first: 1) { totalCount edges { cursor node { formType } } nodes { filedOn } pageInfo { hasNextPage } } } } }',
    ],
    [
      'connections three deep',
      9,
      'query ($first: Int) { registrants(first: $first) { nodes { signatories { edges { signatureCount titles node { signatures { nodes { filing { exhibits { number } } } } } } } } } }',
    ],
    [
      'what signatories share',
      9,
      'query ($first: Int) { signatories(first: $first) { nodes { registrants { totalCount edges { firstSignedOn node { name } } } coSignatories { edges { sharedFilingCount sharedFilings { nodes { id } } } } } } }',
    ],
    [
      'names of signatories, and what was decided about them',
      6,
      'query ($first: Int) { signatories(first: $first) { nodes { nameVariants { name signatureCount } curations { kind signatories { name } } } } }',
    ],
    [
      'aliases of names and decisions',
      4,
      'query ($first: Int) { signatories(first: $first) { nodes { ...A a: nameVariants { lastSignedOn } } } } fragment A on Signatory { registrantCount nameVariants { name } }',
    ],
    [
      'evidence and texts',
      7,
      'query ($first: Int) { filings(first: $first) { nodes { fieldEvidence { evidence { line excerpt documentSequence } } documents { text(end: 20) } signatures { evidence { column } } } } }',
    ],
    [
      'aliases of one connection',
      6,
      'query ($first: Int) { registrants(first: $first) { nodes { a: filings(first: 1) { nodes { formType } } b: filings(first: 1, orderBy: { field: FILED_ON, direction: ASC }) { nodes { formType } } } } }',
    ],
    [
      'fragments that meet in one connection',
      6,
      'query ($first: Int) { registrants(first: $first) { nodes { ...A ...B } } } fragment A on Registrant { filings { nodes { formType exhibits { number } } } } fragment B on Registrant { filings { nodes { filedOn exhibits { description } } totalCount } }',
    ],
    [
      'what exhibits are incorporated from',
      7,
      'query ($first: Int) { exhibits(first: $first) { nodes { incorporation { filing { formType } exhibit { number } } incorporatedBy { totalCount nodes { number } } filing { formType } } } }',
    ],
    [
      'search',
      4,
      'query ($first: Int) { search(query: "company", first: $first) { totalCount nodes { item { __typename ... on Registrant { name filings { totalCount } } ... on Filing { formType } } } } }',
    ],
  ])('%s: %i', async (_case, expected, query) => {
    const counted = [
      await statementsOf(query, { first: 1 }),
      await statementsOf(query, { first: 10 }),
      await statementsOf(query, { first: 100 }),
    ];
    expect(counted).toEqual([expected, expected, expected]);
  });

  test('nodes of one type are one statement', async () => {
    const { data } = await graph.post('{ filings(first: 50) { nodes { id } } }');
    const ids = Array.from({ length: 50 }, (_, position) => at(data, 'filings', 'nodes', position, 'id'));
    expect(await statementsOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Filing { formType } } }', { ids })).toBe(1);
  });
});

describe('nothing is read that is not asked for', () => {
  test.each([
    ['totalCount alone', '{ filings { totalCount } }', 1],
    ['pageInfo alone', '{ filings { pageInfo { hasNextPage } } }', 1],
    ['cursors alone', '{ filings { edges { cursor } } }', 1],
    ['ids and rows', '{ filings { nodes { formType } } }', 2],
    ['one filing', '{ filing(accessionNumber: "0000100001-96-000001") { formType } }', 1],
    ['one filing and a relation', '{ filing(accessionNumber: "0000100001-96-000001") { signatures { title } } }', 2],
    ['offsets of evidence', '{ filing(accessionNumber: "0000100001-96-000001") { fieldEvidence { field evidence { start end } } } }', 1],
  ])('%s', async (_case, query, expected) => {
    expect(await statementsOf(query)).toBe(expected);
  });
});
