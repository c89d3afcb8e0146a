import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFiling } from './make-filing.ts';
import { type Graph, openGraph } from './open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const party = 'sicDescription stateOfIncorporationName businessAddress { stateOrCountryName }';
const titled = {
  sicDescription: 'ELECTRONIC COMPUTERS',
  stateOfIncorporationName: 'Delaware',
  businessAddress: { stateOrCountryName: 'New York' },
};

test('codes of a filing are shown with what they stand for, stored and parsed alike', async () => {
  const input = { text: makeFiling(1, { form: '10-K405' }) };
  const stored = await graph.post(
    `mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { ... on IngestFilingSuccess {
       filing { formTitle registrant { ${party} } parties { ${party} } } } } }`,
    { input },
  );
  const parsed = await graph.post(
    `query ($input: IngestFilingInput!) { parseFiling(input: $input) { ... on ParsedFiling { formTitle parties { ${party} } } } }`,
    { input },
  );
  const formTitle = expect.stringContaining('Annual report');
  expect(stored.data).toEqual({ ingestFiling: { filing: { formTitle, registrant: titled, parties: [titled] } } });
  expect(parsed.data).toEqual({ parseFiling: { formTitle, parties: [titled] } });
});

test('a state that a cover prints in capitals has its name; a place that EDGAR does not know has none', async () => {
  const cover = (state: string): string => `FORM 10-K\n\nACME TOOLS INC\n(Exact name of registrant as specified in its charter)\n\n${state}
(State or other jurisdiction of incorporation)\n`;
  const query = `query ($input: IngestFilingInput!) { parseFiling(input: $input) { ... on ParsedFiling {
    coverPage { stateOfIncorporation } parties { stateOfIncorporationName } } } }`;
  const read = (state: string) => graph.post(query, { input: { text: cover(state) } });
  expect((await read('NEW YORK')).data).toEqual({
    parseFiling: { coverPage: { stateOfIncorporation: 'NEW YORK' }, parties: [{ stateOfIncorporationName: 'New York' }] },
  });
  expect((await read('Freedonia')).data).toEqual({
    parseFiling: { coverPage: { stateOfIncorporation: 'Freedonia' }, parties: [{ stateOfIncorporationName: null }] },
  });
});

test('an exhibit shows the notes on its marks, stored and parsed alike', async () => {
  const text = makeFiling(2)
    .replace('10.1     Employment', '10.1*    Employment')
    .replace(
      '                                   SIGNATURES',
      '     * Management contract or compensatory plan.\n\n                                   SIGNATURES',
    );
  const fields = 'exhibits { number notes { mark text evidence { excerpt } } }';
  const mutation = `mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { ... on IngestFilingSuccess { filing { ${fields} } } } }`;
  const query = `query ($input: IngestFilingInput!) { parseFiling(input: $input) { ... on ParsedFiling { ${fields} } } }`;
  const note = {
    mark: '*',
    text: 'Management contract or compensatory plan.',
    evidence: { excerpt: 'Management contract or compensatory plan.' },
  };
  const exhibits = [
    { number: '3.1', notes: [] },
    { number: '10.1', notes: [note] },
    { number: '21', notes: [] },
  ];
  expect((await graph.post(mutation, { input: { text } })).data).toEqual({ ingestFiling: { filing: { exhibits } } });
  expect((await graph.post(query, { input: { text } })).data).toEqual({ parseFiling: { exhibits } });
});
