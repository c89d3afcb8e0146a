import type { Plugin } from 'graphql-yoga';

/** Any of these headers shows that a browser asked this server's leave before it sent the request. */
const proofs: readonly string[] = Object.freeze(['x-graphql-yoga-csrf', 'graphql-require-preflight', 'apollo-require-preflight']);

/** The types that a page of any site may post without asking (the fetch standard's CORS-safelisted request-header values). */
const simpleTypes: readonly string[] = Object.freeze(['', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded']);

/**
 * Refuses posts that any web page could send from its reader's browser (cross-site request forgery), multipart uploads among them, unless
 * they bear one of the headers above. JSON is never such a post, and reading by GET changes nothing.
 */
export function refuseSimpleRequests(): Plugin {
  return {
    onRequest: ({ request, endResponse, fetchAPI }) => {
      if (request.method !== 'POST' || proofs.some((name) => request.headers.has(name))) return;

      const [type = ''] = (request.headers.get('content-type') ?? '').split(';');
      if (!simpleTypes.includes(type.trim().toLowerCase())) return;
      const message = `A request of this content type needs the header "${proofs[0]}" with any value, so that no other site can send it.`;
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code: 'CSRF_REFUSED' } }] }, { status: 403 }));
    },
  };
}
