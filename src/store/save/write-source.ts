import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { zstdCompress } from 'node:zlib';
import type { FilingHints } from '../../record/filing.ts';
import { sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A filing as it was received and how it was read. */
export type ReceivedSource = {
  readonly bytes: Uint8Array;
  readonly decoder: string;
  readonly sourceUrl: string | null;
  readonly hints: FilingHints;
  readonly parserVersion: string;
};

/** The same, compressed for keeping. */
export type KeptSource = ReceivedSource & { readonly sha256: string; readonly content: Uint8Array };

const compress = promisify(zstdCompress);

/** SHA-256 of bytes in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Compresses a source, away from this thread. */
export async function compressSource(source: ReceivedSource): Promise<KeptSource> {
  return { ...source, sha256: sha256Of(source.bytes), content: await compress(source.bytes) };
}

/** Keeps a source as the current one of its filing; earlier ones with other bytes stay as former versions. */
export async function writeSource({ query, dialect }: Writing, filingId: number, source: KeptSource): Promise<void> {
  const hints = JSON.stringify(source.hints);
  const same = await query<{ id: number }>(
    sql`UPDATE "FilingSource" SET "hints" = ${hints}, "parserVersion" = ${source.parserVersion}, "sourceUrl" = ${source.sourceUrl} WHERE "filingId" = ${filingId} AND "isCurrent" AND "sha256" = ${source.sha256} RETURNING "id"`,
  );
  if (same.length > 0) return;

  await query(sql`UPDATE "FilingSource" SET "isCurrent" = FALSE WHERE "filingId" = ${filingId}`);
  await query(
    sql`INSERT INTO "FilingSource" ("filingId", "version", "isCurrent", "sha256", "content", "byteLength", "compression", "decoder", "parserVersion", "hints", "sourceUrl", "ingestedAt")
      SELECT ${filingId}, coalesce(max("version"), 0) + 1, TRUE, ${source.sha256}, ${source.content}, ${source.bytes.byteLength}, 'zstd', ${source.decoder}, ${source.parserVersion}, ${hints}, ${source.sourceUrl}, ${dialect.instant(new Date())}
      FROM "FilingSource" WHERE "filingId" = ${filingId}`,
  );
}
