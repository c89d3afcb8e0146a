import { promisify } from 'node:util';
import { zstdDecompress } from 'node:zlib';
import { decodeBytes } from '../decode/decode-bytes.ts';
import { parseFiling } from '../parse.ts';
import { FilingHints } from '../record/filing.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Database } from './database.ts';
import { parserVersion } from './parser-version.ts';
import type { ValueChange } from './save/stored-values.ts';
import { rewriteFiling } from './save-filing.ts';
import { sql } from './sql.ts';

/** What became of a stored filing that was read again; an unreadable one stays as it was, and its diagnostics say why. */
export type ReparseResult = {
  readonly filingId: number;
  readonly outcome: 'UPDATED' | 'UNCHANGED' | 'UNREADABLE';
  readonly changes: readonly ValueChange[];
  readonly diagnostics: readonly Diagnostic[];
};

type Source = { readonly content: Uint8Array; readonly hints: string; readonly sourceUrl: string | null };

const decompress = promisify(zstdDecompress);

/** Reads the current source of a stored filing with the present parser and shows what that gives. Null where there is no such filing. Throws `StoreError`. */
export async function reparseFiling(db: Database, filingId: number): Promise<ReparseResult | null> {
  const [source] = await db.query<Source>(
    sql`SELECT "content", "hints", "sourceUrl" FROM "FilingSource" WHERE "filingId" = ${filingId} AND "isCurrent"`,
  );
  if (source === undefined) return null;

  const bytes = await decompress(source.content);
  const hints = FilingHints.parse(JSON.parse(source.hints));
  const { text, decoder, diagnostics: decoding } = decodeBytes(bytes, { maxBytes: bytes.byteLength });
  const outcome = parseFiling({ text, hints });
  const diagnostics = [...decoding, ...outcome.diagnostics];
  if (outcome.kind === 'unreadable') return { filingId, outcome: 'UNREADABLE', changes: [], diagnostics };

  const kept = { bytes, decoder, sourceUrl: source.sourceUrl, hints, parserVersion };
  const changes = await rewriteFiling(db, filingId, { record: outcome.record, diagnostics, text, source: kept });
  return { filingId, outcome: changes.length > 0 ? 'UPDATED' : 'UNCHANGED', changes, diagnostics };
}
