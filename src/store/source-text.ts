import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { decodeBytes } from '../decode/decode-bytes.ts';
import { indexLines, type LineIndex } from '../source/line-index.ts';
import type { Database } from './database.ts';
import { sql } from './sql.ts';

/** The decoded text of a filing's current source, as spans count it, and its lines. */
export type SourceText = { readonly text: string; readonly lines: LineIndex };

type Kept = { readonly bytes: number; readonly source: Promise<SourceText> };

// By connection and digest: a digest never stands for another text, so nothing here ever grows stale.
const kept = new WeakMap<Database, Map<string, Kept>>();
const keptBytes = 64 * 1024 * 1024;
const decompress = promisify(zstdDecompress);

/** Reads the text of a stored filing, `null` where there is no such filing; the texts used last stay in memory up to 64 MB. */
export async function readSourceText(db: Database, filingId: number): Promise<SourceText | null> {
  const [row] = await db.query<{ sha256: string; byteLength: number }>(
    sql`SELECT "sha256", "byteLength" FROM "FilingSource" WHERE "filingId" = ${filingId} AND "isCurrent"`,
  );
  if (row === undefined) return null;

  const texts = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, texts);
  const known = texts.get(row.sha256) ?? { bytes: row.byteLength * 2, source: readText(db, filingId, row.sha256) };
  texts.delete(row.sha256);
  texts.set(row.sha256, known);
  // A text that could not be read is not kept, so that the next question asks again.
  known.source.catch(() => texts.delete(row.sha256));
  dropOldest(texts);
  return known.source;
}

function dropOldest(texts: Map<string, Kept>): void {
  let total = texts.values().reduce((sum, { bytes }) => sum + bytes, 0);
  for (const [key, { bytes }] of texts) {
    if (total <= keptBytes || texts.size === 1) return;
    texts.delete(key);
    total -= bytes;
  }
}

// By digest, since another version may have become current in between.
async function readText(db: Database, filingId: number, sha256: string): Promise<SourceText> {
  const [row] = await db.query<{ content: Uint8Array }>(
    sql`SELECT "content" FROM "FilingSource" WHERE "filingId" = ${filingId} AND "sha256" = ${sha256} LIMIT 1`,
  );
  const bytes = await decompress(row?.content ?? new Uint8Array());
  const { text } = decodeBytes(bytes, { maxBytes: 2 ** 31 - 1 });
  return { text, lines: indexLines(text) };
}
