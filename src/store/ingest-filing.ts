import type { FilingHints } from '../record/filing.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Database } from './database.ts';

/** What became of a stored filing: new, other bytes under the same accession number, or the same bytes again. */
export type SaveOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

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

/** Decodes, parses and stores one filing; once it answers `stored`, the filing outlives a crash of the machine. */
export function ingestFiling(db: Database, request: IngestRequest): Promise<IngestResult> {
  throw new Error(`${db} ${request}`);
}
