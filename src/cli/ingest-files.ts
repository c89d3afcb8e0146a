import type { Settings } from '../config.ts';
import type { FilingHints } from '../record/filing.ts';
import type { Database } from '../store/database.ts';
import { ingestFiling } from '../store/ingest-filing.ts';
import { migrateDatabase } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';
import type { FileResult } from './ingest-summary.ts';
import { InputError, readInput } from './read-input.ts';

/** What is ingested with, and who hears of each file once it is done. */
export type IngestFilesOptions = {
  readonly settings: Settings;
  readonly hints: FilingHints;
  readonly onResult: (result: FileResult) => void;
};

/** Ingests files in order into the migrated database. A refused file is a result; what breaks the database is thrown. */
export async function ingestFiles(files: readonly string[], options: IngestFilesOptions): Promise<readonly FileResult[]> {
  const { databaseUrl } = options.settings;
  await migrateDatabase(databaseUrl);
  await using stack = new AsyncDisposableStack();
  const database = await openDatabase(databaseUrl);
  stack.defer(() => database.close());

  const results: FileResult[] = [];
  for (const file of files) {
    const result = await ingestFile(database, file, options);
    options.onResult(result);
    results.push(result);
  }
  return results;
}

async function ingestFile(database: Database, file: string, { settings, hints }: IngestFilesOptions): Promise<FileResult> {
  const maxBytes = settings.maxFilingBytes;
  try {
    const result = await ingestFiling(database, { bytes: await readInput(file, maxBytes), hints, sourceUrl: null, maxBytes });
    if (result.kind === 'stored') return { file, outcome: result.outcome, diagnostics: result.diagnostics, refusal: null };
    if (result.kind === 'unreadable') return refused(file, result.reason.message);
    return refused(file, `over the limit of ${result.limitBytes} bytes (MAX_FILING_BYTES)`);
  } catch (error) {
    if (error instanceof InputError) return refused(file, error.reason);
    throw error;
  }
}

function refused(file: string, refusal: string): FileResult {
  return { file, outcome: null, diagnostics: [], refusal };
}
