import { once } from 'node:events';
import { createServer, request as httpRequest, type Server } from 'node:http';
import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { handleRequest } from '../../src/server/handle-request.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.closeAllConnections();
});

async function serve(fetch: (url: string, request: RequestInit) => Promise<Response> | Response): Promise<{ url: string; log: string[] }> {
  const log: string[] = [];
  const logger = pino({}, { write: (line: string) => void log.push(line) });
  const server = createServer(handleRequest({ fetch, limitBytes: 1000, logger })).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, log };
}

const echo = async (url: string, request: RequestInit): Promise<Response> =>
  new Response(await new Request(url, request).arrayBuffer(), {
    status: 201,
    headers: { 'x-path': new URL(url).pathname, 'x-method': request.method ?? '' },
  });

test('method, path, body and answer go through byte for byte', async () => {
  const { url } = await serve(echo);
  const body = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const response = await fetch(`${url}/graphql`, { method: 'POST', body });
  expect([response.status, response.headers.get('x-path'), response.headers.get('x-method')]).toEqual([201, '/graphql', 'POST']);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(body);
});

test('the start page is GraphiQL', async () => {
  const { url } = await serve(echo);
  const response = await fetch(url, { redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
});

test.each([
  ['as its length says', new Uint8Array(1001)],
  [
    'which does not say its length',
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(400)),
    }),
  ],
])('a body over the limit, %s, is refused while it comes', async (_case, body) => {
  const { url } = await serve(echo);
  const { status, text } = await post(url, body);
  expect(status).toBe(413);
  expect(JSON.parse(text)).toEqual({
    errors: [{ message: 'The request has more than 1000 bytes.', extensions: { code: 'REQUEST_TOO_LARGE' } }],
  });
});

test('a body at the limit is taken', async () => {
  const { url } = await serve(echo);
  expect((await post(url, new Uint8Array(1000))).status).toBe(201);
});

test('a stream ends when its reader goes away', async () => {
  const cancelled = Promise.withResolvers<string>();
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('first')),
    cancel: () => cancelled.resolve('cancelled'),
  });
  const { url, log } = await serve(() => new Response(stream));
  const aborter = new AbortController();
  const response = await fetch(`${url}/graphql`, { signal: aborter.signal });
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first');
  aborter.abort();
  expect(await cancelled.promise).toBe('cancelled');
  expect(log).toEqual([]);
});

test.each([
  ['two slashes', '//', 201, '//'],
  ['what looks like a host', '//elsewhere/graphql', 201, '//elsewhere/graphql'],
  ['a whole URL', 'http://any.host/graphql', 201, '/graphql'],
  ['no path', '*', 400, undefined],
])('a request for %s is answered', async (_case, path, status, seen) => {
  const { url, log } = await serve(echo);
  const request = httpRequest(url, { path, method: 'OPTIONS' }).end();
  const [response] = await once(request, 'response');
  expect([response.statusCode, response.headers['x-path']]).toEqual([status, seen]);
  response.destroy();
  expect(log).toEqual([]);
});

test('a failure to answer is logged and ends the connection', async () => {
  const { url, log } = await serve(() => Promise.reject(new Error('no answer')));
  await expect(fetch(`${url}/graphql`)).rejects.toThrow();
  expect(log.join()).toContain('no answer');
});

// fetch gives up before it reads an answer that comes while it still sends, so this one is written by hand.
async function post(url: string, body: Uint8Array | ReadableStream<Uint8Array>): Promise<{ status: number | undefined; text: string }> {
  const request = httpRequest(`${url}/graphql`, {
    method: 'POST',
    headers: body instanceof Uint8Array ? { 'content-length': body.length } : {},
  });
  const answered = once(request, 'response');
  request.on('error', () => {});
  if (body instanceof Uint8Array) request.end(body);
  else for (let sent = 0; sent < 4; sent += 1) request.write(new Uint8Array(400));
  const [response] = await answered;
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  request.destroy();
  return { status: response.statusCode, text: Buffer.concat(chunks).toString() };
}
