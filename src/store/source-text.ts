import type { LineIndex } from '../source/line-index.ts';
import type { Database } from './database.ts';

/** The decoded text of a filing's current source, as spans count it, and its lines. */
export type SourceText = { readonly text: string; readonly lines: LineIndex };

/** Reads the text of a stored filing, `null` where there is no such filing; the texts used last stay in memory up to 64 MB. */
export function readSourceText(db: Database, filingId: number): Promise<SourceText | null> {
  throw new Error(`${db} ${filingId}`);
}
