import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { InvalidCursorError } from '../store-error.ts';

/** A place in a sorted list: the value sorted by, and the id that breaks ties. */
export type Position = { readonly value: string | number; readonly id: number };

const Payload = z.tuple([z.string(), z.union([z.string(), z.number()]), z.number()]);

/** Writes a place in a list as an opaque cursor; `list` names the list and its order, and the cursor is good for no other. */
export function writeCursor(list: string, { value, id }: Position): string {
  return Buffer.from(JSON.stringify([list, value, id])).toString('base64url');
}

/** Reads a cursor of the list. Throws `InvalidCursorError` for one that was not made for it. */
export function readCursor(list: string, cursor: string): Position {
  const payload = Payload.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!payload.success) throw new InvalidCursorError(cursor, 'was not made by this server');

  const [madeFor, value, id] = payload.data;
  if (madeFor !== list) throw new InvalidCursorError(cursor, 'was made for another list or order');
  return { value, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
