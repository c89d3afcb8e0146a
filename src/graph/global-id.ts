/** The type and row that an opaque id stands for. */
export type GlobalId = { readonly typename: string; readonly id: number };

/** Makes the opaque id of a row: base64url of `Filing:17`. */
export function encodeGlobalId(typename: string, id: string | number | bigint): string {
  return Buffer.from(`${typename}:${id}`).toString('base64url');
}

/** Reads an id made by `encodeGlobalId`; null for any other text. */
export function decodeGlobalId(globalId: string): GlobalId | null {
  const [, typename, id] = /^([A-Za-z]+):(\d{1,10})$/.exec(Buffer.from(globalId, 'base64url').toString()) ?? [];
  if (typename === undefined || id === undefined || Number(id) > largestId) return null;
  return { typename, id: Number(id) };
}

// Prisma's `Int` is of 32 bits.
const largestId = 2_147_483_647;
