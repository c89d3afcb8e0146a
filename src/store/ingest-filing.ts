import { DecodedTooLargeError, decodeBytes, unpackBytes } from '../decode/decode-bytes.ts';
import { parseFiling } from '../parse.ts';
import type { FilingHints } from '../record/filing.ts';
import { type Diagnostic, diagnosticSeverity } from '../source/diagnostic.ts';
import type { Database } from './database.ts';
import { parserVersion } from './parser-version.ts';
import { addsNothing, findStored, mergeHints, type StoredFiling } from './save/find-stored.ts';
import { sha256Of } from './save/write-source.ts';
import { type Saved, type SaveOutcome, saveFiling } from './save-filing.ts';
import { sql } from './sql.ts';

export type { SaveOutcome } from './save-filing.ts';

/** One filing to take in: its bytes as received, or its text where bytes were never seen (kept as UTF-8). */
export type IngestRequest = ({ readonly bytes: Uint8Array } | { readonly text: string }) & {
  readonly sourceUrl: string | null;
  readonly hints: FilingHints;
  /** Larger content, in bytes before decompression or after, is refused. */
  readonly maxBytes: number;
};

/** What became of one filing taken in. */
export type IngestResult =
  | { readonly kind: 'stored'; readonly filingId: number; readonly outcome: SaveOutcome; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unreadable'; readonly reason: Diagnostic; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'too-large'; readonly limitBytes: number; readonly byteLength: number };

/** Decodes, parses and stores one filing; once it answers `stored`, the filing outlives a crash of the machine. Throws `StoreError` where the database fails. */
export async function ingestFiling(db: Database, request: IngestRequest): Promise<IngestResult> {
  const received = 'bytes' in request ? request.bytes : new TextEncoder().encode(request.text);
  const { maxBytes: limitBytes, hints: said } = request;
  // The filing is what was compressed, so that the same filing is the same bytes whether it comes in gzip or not.
  const bytes = unpack(received, limitBytes);
  if (bytes === null) return { kind: 'too-large', limitBytes, byteLength: received.byteLength };

  const stored = await findStored(db.query, { accessionNumber: said.accessionNumber, sha256: sha256Of(bytes) });
  const known = stored?.sha256 === sha256Of(bytes) ? stored : null;
  if (known !== null && addsNothing(known.hints, said)) return unchanged(db, known);

  return parseAndSave(db, { bytes, request, hints: known === null ? said : mergeHints(known.hints, said) });
}

/** The bytes of the filing itself, or null where they are more than the limit. */
function unpack(bytes: Uint8Array, maxBytes: number): Uint8Array | null {
  try {
    return unpackBytes(bytes, { maxBytes });
  } catch (error) {
    if (error instanceof DecodedTooLargeError) return null;
    throw error;
  }
}

type KnownBytes = { readonly bytes: Uint8Array; readonly request: IngestRequest; readonly hints: FilingHints };

async function parseAndSave(db: Database, { bytes, request, hints }: KnownBytes): Promise<IngestResult> {
  const { text, decoder, diagnostics: decoding } = decodeBytes(bytes, { maxBytes: request.maxBytes });
  const outcome = parseFiling({ text, hints });
  const diagnostics = [...decoding, ...outcome.diagnostics];
  if (outcome.kind === 'unreadable') return { kind: 'unreadable', reason: outcome.reason, diagnostics };

  const source = { bytes, decoder, sourceUrl: request.sourceUrl, hints, parserVersion };
  const saved: Saved = await saveFiling(db, { record: outcome.record, diagnostics, text, source });
  return { kind: 'stored', ...saved, diagnostics: await readDiagnostics(db, saved.filingId) };
}

async function unchanged(db: Database, { id }: StoredFiling): Promise<IngestResult> {
  return { kind: 'stored', filingId: id, outcome: 'UNCHANGED', diagnostics: await readDiagnostics(db, id) };
}

// What is stored is what was read and what its links to other filings gave.
async function readDiagnostics(db: Database, filingId: number): Promise<readonly Diagnostic[]> {
  const rows = await db.query<{ code: string; message: string; start: number | null; end: number | null }>(
    sql`SELECT "code", "message", "start", "end" FROM "Diagnostic" WHERE "filingId" = ${filingId} ORDER BY "position"`,
  );
  return rows.flatMap(toDiagnostic);
}

// A code that this version no longer has is not repeated.
function toDiagnostic(row: { code: string; message: string; start: number | null; end: number | null }): readonly Diagnostic[] {
  const { message, start, end } = row;
  const span = start === null || end === null ? null : { start, end };
  return isCode(row.code) ? [{ code: row.code, severity: diagnosticSeverity[row.code], message, span }] : [];
}

function isCode(code: string): code is Diagnostic['code'] {
  return Object.hasOwn(diagnosticSeverity, code);
}
