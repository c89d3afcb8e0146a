/** Page arguments of a Relay connection, checked: `first`/`last` lie in 0..100 and are not both given. Cursors are opaque strings made here. */
export type PageArguments = {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
};
