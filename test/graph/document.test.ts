import { afterAll, beforeAll, expect, test } from 'vitest';
import { at, type Graph, openGraph } from './open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
});
afterAll(() => graph.close());

const submission = `<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
FORM 8-K
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>2
<FILENAME>cat.txt
<TEXT>
begin 644 cat.txt
#0V%T
\`
end
</TEXT>
</DOCUMENT>
`;

test('an attachment is decoded when it is asked for; a text has no bytes and an attachment no text', async () => {
  const answer = await graph.post(
    'mutation ($text: String!) { ingestFiling(input: { text: $text }) { ... on IngestFilingSuccess { filing { documents { type text content } } } } }',
    { text: submission },
  );
  expect(at(answer.data, 'ingestFiling', 'filing', 'documents')).toEqual([
    { type: '8-K', text: expect.stringContaining('FORM 8-K'), content: null },
    { type: 'GRAPHIC', text: null, content: Buffer.from('Cat').toString('base64') },
  ]);
});
