import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../src/server/serve.ts';
import { runServer } from './running-server.ts';

let server: RunningServer;
beforeAll(async () => {
  server = await runServer();
});
afterAll(() => server.close());

/** The audits are named before the server has an address; each asks for it when it runs. */
const audits = serverAudits({ url: () => server.url });

test('there are 61 audits', () => expect(audits).toHaveLength(61));

describe('audits of GraphQL over HTTP by graphql-http', () => {
  test.each(audits)('$id $name', async (audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
  });
});
