/** The server cannot listen where it was told to; `cause` holds the system's error. */
export class ListenError extends Error {
  override readonly name = 'ListenError';

  constructor({ host, port }: { readonly host: string; readonly port: number }, cause: unknown) {
    super(`Cannot listen at HOST ${host}, PORT ${port}: ${reasonOf(cause)}.`, { cause });
  }
}

const reasons: Readonly<Record<string, string>> = Object.freeze({
  EADDRINUSE: 'another program listens there; give another PORT',
  EACCES: 'this port may not be taken without more rights; give a PORT above 1023',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no host of this name',
});

function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return ('code' in cause ? reasons[String(cause.code)] : undefined) ?? cause.message;
}
