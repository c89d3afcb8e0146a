import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Graph, openGraph } from '../graph/open-graph.ts';

let open: Graph;
let guarded: Graph;
beforeAll(async () => {
  open = await openGraph();
  guarded = await openGraph({ ingestToken: 'secret' });
});
afterAll(() => Promise.all([open.close(), guarded.close()]));

const ask = (graph: Graph, host: string) => graph.post('{ __typename }', {}, { host });

test.each(['localhost:4000', '127.0.0.1:4000', '[::1]:4000', 'localhost'])('answers under %s', async (host) => {
  expect(await ask(open, host)).toMatchObject({ status: 200, data: { __typename: 'Query' } });
});

test.each(['evil.example', 'localhost.evil.example:4000', '192.168.1.7', 'user@evil.example', ' '])(
  'refuses a page that reaches it as %s while anybody may write',
  async (host) => {
    expect(await ask(open, host)).toMatchObject({ status: 403, errors: [{ extensions: { code: 'HOST_REFUSED' } }] });
  },
);

test('answers under any name where writing needs a token', async () => {
  expect(await ask(guarded, 'filings.example')).toMatchObject({ status: 200 });
});
