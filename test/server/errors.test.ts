import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { maskError } from '../../src/server/mask-error.ts';
import { mayWrite } from '../../src/server/may-write.ts';
import { openGraph } from '../graph/open-graph.ts';

describe('maskError', () => {
  const masked = (error: unknown): { error: Error; log: string } => {
    const log: string[] = [];
    return { error: maskError(error, pino({}, { write: (line: string) => void log.push(line) })), log: log.join('') };
  };

  test.each([
    ['an error of our own', new Error('secret: /home/x')],
    ['one that a resolver threw', new GraphQLError('secret', { originalError: new TypeError('secret: /home/x'), path: ['filings'] })],
    ['a thing that is no error', 'secret: /home/x'],
  ])('%s: the client sees an id, the log has the error under it', (_case, thrown) => {
    const { error, log } = masked(thrown);
    expect(JSON.stringify(error)).not.toMatch(/secret|stack/);
    expect(error).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) } });
    const [id] = /[0-9a-f-]{36}/.exec(error.message) ?? [];
    expect(log).toContain(`"errorId":"${id}"`);
    expect(log).toContain('secret: /home/x');
  });

  test('an error meant for the client goes through', () => {
    const error = new GraphQLError('wrong', { extensions: { code: 'BAD_USER_INPUT' } });
    expect(masked(error)).toEqual({ error, log: '' });
  });
});

test('a failure of the database is masked in the answer', async () => {
  const graph = await openGraph();
  await graph.database.close();
  const { data, errors } = await graph.post('{ filings { totalCount } }');
  expect(data).toBeNull();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) });
  expect(graph.log).toHaveLength(1);
  expect(graph.log[0]).toContain(`${errors?.[0]?.extensions?.['errorId']}`);
});

test.each([
  [null, null, true],
  ['Bearer anything', null, true],
  [null, 'token', false],
  ['Bearer token', 'token', true],
  ['bearer  token', 'token', true],
  ['Bearer token2', 'token', false],
  ['Bearer toke', 'token', false],
  ['Token token', 'token', false],
])('mayWrite(%j, %j) is %j', (authorization, ingestToken, expected) => {
  expect(mayWrite(authorization, ingestToken)).toBe(expected);
});
