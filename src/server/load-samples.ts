import { readFile } from 'node:fs/promises';
import type { Logger } from 'pino';
import { FilingHints } from '../record/filing.ts';
import type { Database } from '../store/database.ts';
import { ingestFiling } from '../store/ingest-filing.ts';
import { samples, sampleUrl } from './samples.ts';

const noHints = FilingHints.parse({});

/** Fills an empty database with the samples and answers how many; a database that holds a filing is left as it is. */
export async function loadSamples(
  database: Database,
  { maxBytes, logger }: { readonly maxBytes: number; readonly logger: Logger },
): Promise<number> {
  if ((await database.reader.filing.findFirst({ select: { id: true } })) !== null) return 0;

  let stored = 0;
  for (const name of samples) {
    const bytes = await readFile(sampleUrl(name));
    const result = await ingestFiling(database, { bytes, sourceUrl: null, hints: noHints, maxBytes });
    if (result.kind === 'stored') stored += 1;
    else logger.warn({ name, result }, 'A sample was not taken in.');
  }
  return stored;
}
