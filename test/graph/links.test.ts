import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFiling } from './make-filing.ts';
import { type Graph, ingestAll, openGraph } from './open-graph.ts';

const note = "(incorporated by reference to Exhibit 10.1\n              to the Registrant's Annual Report on Form 10-K for 1994)";
const source = (number: number): string =>
  makeFiling(number, { filedOn: '19950328' }).replace('19951231', '19941231').replace(note, 'of the President');
const report = makeFiling(3);
const amendment = (number: number): string => makeFiling(number, { form: '10-K/A', filedOn: `19960${number}28` });

const ingest = `mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { ... on IngestFilingSuccess {
  outcome diagnostics { code message evidence { excerpt } } filing { diagnostics { code } } } } }`;
const filing = (number: number): string => `filing(accessionNumber: "0000100001-96-00000${number}")`;

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await ingestAll(graph, [source(1), source(2), amendment(5), amendment(4)]);
});
afterAll(() => graph.close());

describe('an exhibit that may come from two filings', () => {
  const diagnostics = [
    {
      code: 'ambiguous-incorporation',
      message: 'Exhibit 10.1: 0000100001-96-000001, 0000100001-96-000002 could each be meant by where it is incorporated from.',
      evidence: { excerpt: expect.stringContaining('Employment Agreement') },
    },
  ];

  test.each(['CREATED', 'UNCHANGED'])('is told of to whoever stores the filing, %s', async (outcome) => {
    const { data } = await graph.post(ingest, { input: { text: report } });
    expect(data).toEqual({ ingestFiling: { outcome, diagnostics, filing: { diagnostics: [{ code: 'ambiguous-incorporation' }] } } });
  });

  test('comes from the other once one is deleted', async () => {
    const { data } = await graph.post(`{ ${filing(1)} { id } }`);
    const { id } = Object(Object(data).filing);
    await graph.post('mutation ($id: ID!) { deleteFiling(id: $id) { __typename } }', { id });
    const after = await graph.post(
      `{ ${filing(3)} { diagnostics { code } exhibits { incorporation { filing { accessionNumber } exhibit { number incorporatedBy { nodes { filing { formType } } } } } } } }`,
    );
    const found = {
      filing: { accessionNumber: '0000100001-96-000002' },
      exhibit: { number: '10.1', incorporatedBy: { nodes: expect.arrayContaining([{ filing: { formType: '10-K' } }]) } },
    };
    expect(after.data).toEqual({
      filing: { diagnostics: [], exhibits: [{ incorporation: null }, { incorporation: found }, { incorporation: null }] },
    });
  });
});

test('every amendment amends the original, which has them all', async () => {
  const { data } = await graph.post(
    `{ original: ${filing(3)} { amends { id } amendments { accessionNumber } } second: ${filing(5)} { amends { accessionNumber } amendments { id } } }`,
  );
  expect(data).toEqual({
    original: { amends: null, amendments: [{ accessionNumber: '0000100001-96-000004' }, { accessionNumber: '0000100001-96-000005' }] },
    second: { amends: { accessionNumber: '0000100001-96-000003' }, amendments: [] },
  });
});
