import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { readBody } from './read-body.ts';

type FetchHandler = (url: string, request: RequestInit) => Promise<Response> | Response;

/** How requests are handed on. */
export type HandlerOptions = {
  readonly fetch: FetchHandler;
  readonly limitBytes: number;
  readonly logger: Logger;
  /** Aborted when the server stops: event streams, which end by themselves never, are cut then, and their clients connect again. */
  readonly closing?: AbortSignal;
};

/** Hands requests of node:http to a fetch handler, refusing bodies over `limitBytes` with 413 before they are held in memory. */
export function handleRequest(options: HandlerOptions): RequestListener {
  return (request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      // A client that goes away in the middle is no failure of the server.
      if (!response.destroyed) options.logger.error({ err: error }, 'A request could not be answered.');
      response.destroy();
    });
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, { fetch, limitBytes, closing }: HandlerOptions): Promise<void> {
  if (request.url === '/') return redirect(response, '/graphql');

  const url = urlOf(request);
  if (url === null) return refuse(response, { status: 400, code: 'BAD_REQUEST', message: 'The request names no path of this server.' });

  const body = await readBody(request, limitBytes);
  if (body === null)
    return refuse(response, { status: 413, code: 'REQUEST_TOO_LARGE', message: `The request has more than ${limitBytes} bytes.` });

  const aborter = new AbortController();
  response.once('close', () => aborter.abort());
  const answered = await fetch(url, {
    method: request.method ?? 'GET',
    headers: headersOf(request),
    signal: aborter.signal,
    ...(body.length === 0 ? {} : { body }),
  });
  if (isEventStream(answered)) closing?.addEventListener('abort', () => response.destroy(), { signal: aborter.signal });
  // The headers go at once: an event stream may have nothing else to say for long.
  response.writeHead(answered.status, Object.fromEntries(answered.headers)).flushHeaders();
  if (answered.body !== null) await send(answered.body, response);
  response.end();
}

// A stream's own iterator, and Node's pipeline over it, cannot be stopped while they wait for a chunk; a reader can.
async function send(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const reader = body.getReader();
  response.once('close', () => void reader.cancel().catch(() => {}));
  for (let step = await reader.read(); !step.done && !response.destroyed; step = await reader.read()) {
    if (!response.write(step.value)) await Promise.race([once(response, 'drain'), once(response, 'close')]);
  }
}

function isEventStream({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

function headersOf(request: IncomingMessage): [string, string][] {
  return Object.entries(request.headersDistinct).map(([name, values]) => [name, (values ?? []).join(', ')]);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}

// A target is a path, `//` among them, or a whole URL (RFC 9112, section 3.2); `*` is neither.
function urlOf({ url = '/' }: IncomingMessage): string | null {
  return URL.parse(url.startsWith('/') ? `http://localhost${url}` : url)?.href ?? null;
}

type Refusal = { readonly status: number; readonly code: string; readonly message: string };

// What is left of the body is not worth reading, so the connection ends with the answer.
function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(body);
}
