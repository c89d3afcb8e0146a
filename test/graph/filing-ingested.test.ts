import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFiling } from './make-filing.ts';
import { type Graph, ingestAll, openGraph } from './open-graph.ts';

let graph: Graph;
beforeEach(async () => {
  graph = await openGraph();
});
afterEach(() => graph.close());

type Events = { readonly next: () => Promise<unknown>; readonly stop: () => Promise<void> };

async function subscribe(variables: object): Promise<Events> {
  const query =
    'subscription ($filter: FilingFilter) { filingIngested(filter: $filter) { formType accessionNumber registrant { name } signatures { nameAsSigned } } }';
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const response = await graph.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body?.getReader();
  let received = '';
  const next = async (): Promise<unknown> => {
    for (;;) {
      const [, data, rest] = /data: (.*)\n\n([\s\S]*)$/.exec(received) ?? [];
      if (data !== undefined && rest !== undefined) {
        received = rest;
        return JSON.parse(data);
      }
      const chunk = await reader?.read();
      if (chunk?.value === undefined) return null;
      received += new TextDecoder().decode(chunk.value);
    }
  };
  return { next, stop: async () => reader?.cancel() };
}

test('a filing is told as it is stored, with the fields asked for', async () => {
  const events = await subscribe({});
  const told = events.next();
  await ingestAll(graph, [makeFiling(1)]);
  expect(await told).toMatchObject({
    data: {
      filingIngested: {
        formType: '10-K',
        accessionNumber: '0000100001-96-000001',
        registrant: { name: 'ACME TOOLS INC' },
        signatures: [{ nameAsSigned: 'Jane Q. Smith' }, { nameAsSigned: 'Jane Q. Smith' }, { nameAsSigned: 'Walter B. Jones' }],
      },
    },
  });
  await events.stop();
});

test('an update is told with its new content, the same bytes again are not told', async () => {
  const events = await subscribe({});
  await ingestAll(graph, [makeFiling(1)]);
  expect(await events.next()).toMatchObject({ data: { filingIngested: { signatures: [{ nameAsSigned: 'Jane Q. Smith' }, {}, {}] } } });
  await ingestAll(graph, [makeFiling(1), makeFiling(1, { signer: 'John R. Doe' })]);
  expect(await events.next()).toMatchObject({ data: { filingIngested: { signatures: [{ nameAsSigned: 'John R. Doe' }, {}, {}] } } });
  await events.stop();
});

test('only filings under the filter are told', async () => {
  await ingestAll(graph, [makeFiling(4, { form: '10-Q' }), makeFiling(5, { form: '10-Q' })]);
  const events = await subscribe({ filter: { baseFormType: { eq: '10-q' }, registrant: { cik: { eq: '100001' } } } });
  const told = events.next();
  await ingestAll(graph, [makeFiling(1), makeFiling(2, { form: '10-Q' }), makeFiling(3)]);
  expect(await told).toMatchObject({ data: { filingIngested: { accessionNumber: '0000100001-96-000002' } } });
  await events.stop();
});

test('a wrong filter is an error, not a stream that never tells', async () => {
  const { errors } = await graph.post('subscription { filingIngested(filter: { filedOn: { eq: "x" } }) { id } }');
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'filter' });
});
