import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFiling } from './make-filing.ts';
import { at, type Graph, openGraph } from './open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const fields = 'documents { type typeTitle } exhibits { number typeTitle }';
const attached = '\n<DOCUMENT>\n<TYPE>EX-21\n<SEQUENCE>2\n<TEXT>\nSubsidiaries\n</TEXT>\n</DOCUMENT>\n';
const text = makeFiling(1) + attached;
const titled = {
  documents: [
    { type: '10-K', typeTitle: null },
    { type: 'EX-21', typeTitle: 'Subsidiaries of the registrant' },
  ],
  exhibits: [
    { number: '3.1', typeTitle: 'Articles of incorporation and bylaws' },
    { number: '10.1', typeTitle: 'Material contracts' },
    { number: '21', typeTitle: 'Subsidiaries of the registrant' },
  ],
};

test('exhibits and their documents say what their number means, parsed and stored alike', async () => {
  const parsed = await graph.post(`query ($text: String!) { parseFiling(input: { text: $text }) { ... on ParsedFiling { ${fields} } } }`, {
    text,
  });
  expect(at(parsed.data, 'parseFiling')).toEqual(titled);

  const stored = await graph.post(
    `mutation ($text: String!) { ingestFiling(input: { text: $text }) { ... on IngestFilingSuccess { filing { ${fields} } } } }`,
    { text },
  );
  expect(at(stored.data, 'ingestFiling', 'filing')).toEqual(titled);
});

test('the titles of a hundred exhibits take as many statements as one', async () => {
  const one = await graph.count('{ exhibits(first: 1) { nodes { typeTitle } } }', {});
  const all = await graph.count('{ exhibits(first: 100) { nodes { typeTitle } } }', {});
  expect(all.statements.length).toBe(one.statements.length);
});
