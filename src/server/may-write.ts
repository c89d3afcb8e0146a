import { createHash, timingSafeEqual } from 'node:crypto';

/** Whether an `Authorization` header lets a request write: always while no token is set, else only `Bearer` with that token. */
export function mayWrite(authorization: string | null, ingestToken: string | null): boolean {
  if (ingestToken === null) return true;

  const [, offered] = /^Bearer +(\S+) *$/i.exec(authorization ?? '') ?? [];
  return offered !== undefined && timingSafeEqual(digest(offered), digest(ingestToken));
}

// Digests have one length, so that comparing them takes the same time whatever was offered.
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
