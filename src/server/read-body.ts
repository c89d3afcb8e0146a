import type { IncomingMessage } from 'node:http';

/** Reads the body of a request; null as soon as it is known to have more than `limitBytes`, whether it says so or not. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer<ArrayBuffer> | null> {
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) return null;

  const chunks: Buffer[] = [];
  let byteLength = 0;
  for await (const chunk of request) {
    byteLength += chunk.length;
    if (byteLength > limitBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, byteLength);
}
