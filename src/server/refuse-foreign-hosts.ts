import type { Plugin } from 'graphql-yoga';
import { isLoopback } from '../config.ts';

/**
 * Refuses requests under a name that is not this machine's own. Without a token anybody on this machine may write, and a web page can reach
 * it by a name of its own that it lets point here (DNS rebinding); such a request still bears that name.
 */
export function refuseForeignHosts(): Plugin {
  return {
    onRequest: ({ request, endResponse, fetchAPI }) => {
      const host = request.headers.get('host');
      const name = host === null ? null : URL.parse(`http://${host}`)?.hostname;
      if (name === null || (name !== undefined && isLoopback(name.replace(/^\[|\]$/g, '')))) return;

      const message = 'Without INGEST_TOKEN this server answers only under localhost and loopback addresses.';
      endResponse(fetchAPI.Response.json({ errors: [{ message, extensions: { code: 'HOST_REFUSED' } }] }, { status: 403 }));
    },
  };
}
