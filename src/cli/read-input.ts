import { readFile, stat } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';

/** A file that cannot be read: missing, a folder, no permission, too large. `reason` says why, the message names the file too. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly reason: string;

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`${path}: ${reason}`, options);
    this.reason = reason;
  }
}

const reasons: Readonly<Record<string, string>> = Object.freeze({
  ENOENT: 'no such file',
  EISDIR: 'is a folder; name the files in it',
  EACCES: 'permission denied',
});

/** Reads a file whole, or standard input for `-`; refuses a file over `maxBytes` before reading it. Throws `InputError`. */
export async function readInput(path: string, maxBytes: number): Promise<Uint8Array> {
  if (path === '-') return buffer(process.stdin);
  try {
    const { size } = await stat(path);
    if (size > maxBytes) throw new InputError(path, `${size} bytes, over the limit of ${maxBytes} (MAX_FILING_BYTES)`);
    return await readFile(path);
  } catch (error) {
    if (error instanceof InputError || !(error instanceof Error && 'code' in error)) throw error;
    throw new InputError(path, reasons[String(error.code)] ?? error.message, { cause: error });
  }
}
