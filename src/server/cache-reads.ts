import { createHash } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';

/**
 * Lets caches keep what reading by GET answered: an `ETag` of the answer's bytes, and `Cache-Control: no-cache`, so that the next request
 * asks whether they are still the same and gets 304 without them if so. Whatever is stored in between changes answers, and nothing else
 * does; the operation runs each time. An answer to a request with a token is only for the cache of whoever sent it; one with errors, or a
 * refused one, for none.
 */
export function cacheReads(): Plugin {
  const faultless = new WeakSet<Request>();
  return {
    onExecutionResult: ({ request, result }) => {
      if (request.method === 'GET' && result !== undefined && 'data' in result && result.errors === undefined) faultless.add(request);
    },
    onResponse: async ({ request, response, setResponse, fetchAPI }) => {
      if (request.method !== 'GET' || !isAnswer(response)) return;
      response.headers.append('vary', 'Accept');
      if (!faultless.has(request)) return response.headers.set('cache-control', 'no-store');

      const body = new Uint8Array(await response.arrayBuffer());
      const headers = new fetchAPI.Headers(response.headers);
      const etag = etagOf(headers.get('content-type') ?? '', body);
      headers.set('etag', etag);
      headers.set('cache-control', request.headers.has('authorization') ? 'private, no-cache' : 'public, no-cache');
      const isKnown = matches(request.headers.get('if-none-match'), etag);
      if (isKnown) headers.delete('content-length');
      setResponse(new fetchAPI.Response(isKnown ? null : body, { status: isKnown ? 304 : response.status, headers }));
    },
  };
}

// GraphiQL, health and event streams have manners of their own.
function isAnswer({ headers }: Response): boolean {
  return /^application\/(?:graphql-response\+)?json\b/.test(headers.get('content-type') ?? '');
}

function etagOf(contentType: string, body: Uint8Array): string {
  return `"${createHash('sha256').update(contentType).update(body).digest('base64url')}"`;
}

// The weak comparison of RFC 9110, section 13.1.2: a cache on the way may have compressed the bytes and said so by W/.
function matches(ifNoneMatch: string | null, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
