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

type CurrentSource = { readonly id: number; readonly filingId: number; readonly sha256: string; readonly byteLength: number };

/**
 * Reads the texts of stored filings, in their order, `null` where there is no such filing: one statement says which texts are meant, and one
 * more reads those not in memory. The texts used last stay in memory up to 64 MB.
 */
export async function readSourceTexts(db: Database, filingIds: readonly number[]): Promise<readonly (SourceText | null)[]> {
  const rows = await db.query<CurrentSource>(
    sql`SELECT "id", "filingId", "sha256", "byteLength" FROM "FilingSource" WHERE "filingId" IN ${db.dialect.numbers(filingIds)} AND "isCurrent"`,
  );
  const texts = kept.get(db) ?? new Map<string, Kept>();
  kept.set(db, texts);
  const unread = rows.filter(({ sha256 }) => !texts.has(sha256)).map(({ id }) => id);
  const contents = unread.length === 0 ? new Map<number, Uint8Array>() : readContents(db, unread);
  const sources = new Map(rows.map((row) => [row.filingId, keepText(texts, row, contents)]));
  dropOldest(texts);
  return Promise.all(filingIds.map((filingId) => sources.get(filingId) ?? null));
}

function keepText(
  texts: Map<string, Kept>,
  { id, sha256, byteLength }: CurrentSource,
  contents: Map<number, Uint8Array> | Promise<Map<number, Uint8Array>>,
): Promise<SourceText> {
  const known = texts.get(sha256) ?? { bytes: byteLength * 2, source: readText(contents, id) };
  texts.delete(sha256);
  texts.set(sha256, known);
  // A text that could not be read is not kept, so that the next question asks again.
  known.source.catch(() => texts.delete(sha256));
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

// By the source's own id, since another version may have become current in between.
async function readContents(db: Database, sourceIds: readonly number[]): Promise<Map<number, Uint8Array>> {
  const rows = await db.query<{ id: number; content: Uint8Array }>(
    sql`SELECT "id", "content" FROM "FilingSource" WHERE "id" IN ${db.dialect.numbers(sourceIds)}`,
  );
  return new Map(rows.map(({ id, content }) => [id, content]));
}

async function readText(contents: Map<number, Uint8Array> | Promise<Map<number, Uint8Array>>, sourceId: number): Promise<SourceText> {
  const bytes = await decompress((await contents).get(sourceId) ?? new Uint8Array());
  const { text } = decodeBytes(bytes, { maxBytes: 2 ** 31 - 1 });
  return { text, lines: indexLines(text) };
}
