import { readdirSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { graphiqlTabs } from '../../src/server/graphiql-tabs.ts';
import { loadSamples } from '../../src/server/load-samples.ts';
import { makeFiling } from '../graph/make-filing.ts';
import { type Answer, type Graph, ingestAll, openGraph } from '../graph/open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await loadSamples(graph.database, { maxBytes: 1_000_000, logger: pino({ level: 'silent' }) });
});
afterAll(() => graph.close());

const nameOf = (query: string): string => /^(?:query|mutation|subscription) (\w+)/m.exec(query)?.[1] ?? '';
const tabs = graphiqlTabs().map(({ query, variables }) => ({ name: nameOf(query), query, variables: JSON.parse(variables) }));
const run = async (name: string): Promise<Answer> => {
  const { query, variables } = tabs.find((tab) => tab.name === name) ?? { query: '', variables: {} };
  return graph.post(query, variables);
};

/** What each example shows on the samples; a subscription shows nothing until a filing comes. */
const shown: Readonly<Record<string, object>> = {
  Registrant: {
    registrant: {
      name: 'APPLE COMPUTER INC',
      filings: {
        totalCount: 5,
        nodes: expect.arrayContaining([expect.objectContaining({ formType: '10-Q/A', formTitle: 'Quarterly report' })]),
      },
    },
  },
  Signatories: {
    signatories: {
      nodes: [
        {
          name: 'Jeffrey Wolf',
          nameVariants: [{ name: 'Jeffrey Alan Wolf' }, { name: 'Jeffrey Wolf' }],
          registrants: { totalCount: 2, edges: [{ node: { name: 'HEAT BIOLOGICS, INC.' } }, { node: { name: 'Wolf Jeffrey Alan' } }] },
        },
        expect.anything(),
        expect.anything(),
      ],
    },
  },
  Exhibits: {
    exhibits: {
      totalCount: 2,
      nodes: expect.arrayContaining([
        expect.objectContaining({
          number: '10.A.45',
          filing: expect.objectContaining({ formType: '10-K' }),
          incorporation: expect.objectContaining({
            filing: { formType: '10-Q', filedOn: '1997-08-11', accessionNumber: '0000320193-97-000014' },
            exhibit: { number: '10.A.45', document: { type: 'EX-10', text: expect.stringContaining('Retention Agreement') } },
          }),
        }),
        expect.objectContaining({
          number: '10.A.45',
          filing: expect.objectContaining({ formType: '10-Q' }),
          incorporatedBy: { totalCount: 1, nodes: [{ number: '10.A.45', filing: { formType: '10-K', filedOn: '2000-12-14' } }] },
        }),
      ]),
    },
  },
  Amendments: { filings: { totalCount: 2, nodes: [{ formType: '10-Q/A', accessionNumber: '0000320193-97-000021' }, { formType: '4/A' }] } },
  Search: {
    search: {
      edges: expect.arrayContaining(
        ['Exhibit', 'Document'].map((type) => ({
          node: expect.objectContaining({
            excerpt: expect.stringContaining('<mark>Stock Option Plan</mark>'),
            item: expect.objectContaining({ __typename: type }),
          }),
        })),
      ),
    },
  },
  Statistics: {
    filingStatistics: {
      total: 6,
      byYear: expect.arrayContaining([{ key: '2000', count: 2 }]),
      byFormType: expect.arrayContaining([{ key: '10-Q', count: 2 }]),
    },
  },
  Ingest: { ingestFiling: { outcome: 'UNCHANGED', filing: { registrant: { name: 'HANARO TELECOM, INC.' } } } },
  Reparse: {
    reparseFilings: {
      results: [
        { outcome: 'UNCHANGED', changes: [] },
        { outcome: 'UNCHANGED', changes: [] },
      ],
      pageInfo: { hasNextPage: false },
    },
  },
};

test.each(Object.entries(shown))('%s shows on the samples what its comment says', async (name, expected) => {
  const { data, errors } = await run(name);
  expect(errors).toBeUndefined();
  expect(data).toMatchObject(expected);
});

test('Subscribe tells of a filing that is ingested while it runs', async () => {
  const { query, variables } = tabs.at(-1) ?? {};
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const response = await graph.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  await ingestAll(graph, [makeFiling(1, { form: '8-K' })]);
  let received = '';
  for await (const chunk of response.body ?? []) {
    received += new TextDecoder().decode(chunk);
    if (received.includes('data: {')) break;
  }
  expect(received).toContain('"filingIngested":{"formType":"8-K"');
});

test('every tab is shown and tested, explains itself first, and is wide enough for its pane', () => {
  expect(tabs.map(({ name }) => name)).toEqual([...Object.keys(shown), 'Subscribe']);
  expect(tabs).toHaveLength(readdirSync(new URL('../../src/server/graphiql-tabs/', import.meta.url)).length);
  for (const { query } of tabs) {
    expect(query).toMatch(/^# \w[^\n]*: [\s\S]*?\n(?:query|mutation|subscription) /);
    expect(query.split('\n').filter((line) => line.startsWith('#') && line.length > 54)).toEqual([]);
  }
});
