import type { FilingRecord } from '../record/filing.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Database } from './database.ts';
import { filingRows } from './rows.ts';
import { nothingAffected, readAffected } from './save/affected.ts';
import { claimRegistrants } from './save/claim-registrants.ts';
import { addsNothing, findStored, mergeHints } from './save/find-stored.ts';
import { refreshRegistrants } from './save/refresh-registrants.ts';
import { removeFiling } from './save/remove-filing.ts';
import { resolveLinks } from './save/resolve-links.ts';
import { settleSignatories } from './save/settle-signatories.ts';
import { changesBetween, readStoredValues, type ValueChange } from './save/stored-values.ts';
import { writeFiling } from './save/write-filing.ts';
import { writeFilingSearch } from './save/write-filing-search.ts';
import type { Writing } from './save/write-rows.ts';
import { compressSource, type KeptSource, type ReceivedSource, writeSource } from './save/write-source.ts';
import { sql } from './sql.ts';

/** A parsed filing on its way into the database; `text` is what its spans count. */
export type FilingToSave = {
  readonly record: FilingRecord;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string;
  readonly source: ReceivedSource;
};

/** What became of a stored filing: new, other bytes (or hints) than before, or nothing new. */
export type SaveOutcome = 'CREATED' | 'UPDATED' | 'UNCHANGED';

/** A filing's id and what became of it. */
export type Saved = { readonly filingId: number; readonly outcome: SaveOutcome };

/**
 * Stores a filing in one transaction: all of it or nothing. The same bytes again (and no new hints) write nothing. Other bytes under the
 * same accession number take the place of what is shown; the earlier source is kept. Throws `StoreError`.
 */
export async function saveFiling(db: Database, filing: FilingToSave): Promise<Saved> {
  const source = await compressSource(filing.source);
  const saved = await db.write((query) => saveInTransaction({ query, dialect: db.dialect }, { ...filing, source }));
  if (saved.outcome !== 'UNCHANGED') db.events.publish(saved.filingId);
  return saved;
}

/**
 * Writes a filing that is stored already anew, from the source it has, in one transaction. Answers what is not as it was, in the order of the
 * record; where nothing is, nobody is told. Throws `StoreError`.
 */
export async function rewriteFiling(db: Database, filingId: number, filing: FilingToSave): Promise<readonly ValueChange[]> {
  const source = await compressSource(filing.source);
  const changes = await db.write(async (query) => {
    const writing = { query, dialect: db.dialect };
    const before = await readStoredValues(writing, filingId);
    await store(writing, { ...filing, source }, filingId);
    return changesBetween(before, await readStoredValues(writing, filingId));
  });
  if (changes.length > 0) db.events.publish(filingId);
  return changes;
}

type FilingToKeep = FilingToSave & { readonly source: KeptSource };

async function saveInTransaction(writing: Writing, filing: FilingToKeep): Promise<Saved> {
  const { record, source } = filing;
  const accessionNumber = record.accessionNumber?.value ?? null;
  const stored = await findStored(writing.query, { accessionNumber, sha256: source.sha256 });
  if (stored === null) return { filingId: await store(writing, filing, null), outcome: 'CREATED' };

  const isSameText = stored.sha256 === source.sha256;
  const isKnown = isSameText && stored.accessionNumber === accessionNumber;
  if (isKnown && addsNothing(stored.hints, source.hints)) return { filingId: stored.id, outcome: 'UNCHANGED' };

  const hints = isKnown ? mergeHints(stored.hints, source.hints) : source.hints;
  const sourceUrl = source.sourceUrl ?? (isSameText ? stored.sourceUrl : null);
  return { filingId: await store(writing, { ...filing, source: { ...source, hints, sourceUrl } }, stored.id), outcome: 'UPDATED' };
}

async function store(writing: Writing, { record, diagnostics, text, source }: FilingToKeep, storedId: number | null): Promise<number> {
  const before = storedId === null ? nothingAffected : await readAffected(writing, storedId);
  const { registrantIds, mergedInto } = await claimRegistrants(writing, record.parties);
  const rows = filingRows(record, { diagnostics, instant: writing.dialect.instant });
  const { sha256, sourceUrl } = source;
  const filingId = await writeFiling(writing, storedId, { record, rows, registrantIds, sha256, sourceUrl });
  await writeSource(writing, filingId, source);
  await removeNamelessTwins(writing, filingId, { record, sha256 });

  const after = await readAffected(writing, filingId);
  await settleSignatories(writing, {
    names: [...before.names, ...after.names],
    signatoryIds: [...before.signatoryIds, ...after.signatoryIds],
  });
  await refreshRegistrants(writing, [...before.registrantIds, ...after.registrantIds]);
  await resolveLinks(writing, { filingId, before, after, mergedInto });
  await writeFilingSearch(writing, filingId, { record, text, before, after });
  return filingId;
}

// A document stored without an accession number, which now came under the number of a filing that is stored already, is that filing.
async function removeNamelessTwins(
  writing: Writing,
  filingId: number,
  { record, sha256 }: { readonly record: FilingRecord; readonly sha256: string },
): Promise<void> {
  if (record.accessionNumber === null) return;
  const twins = await writing.query<{ id: number }>(
    sql`SELECT "id" FROM "Filing" WHERE "sha256" = ${sha256} AND "accessionNumber" IS NULL AND "id" <> ${filingId}`,
  );
  for (const { id } of twins) await removeFiling(writing, id);
}
