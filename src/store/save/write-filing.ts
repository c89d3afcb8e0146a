import type { FilingRecord } from '../../record/filing.ts';
import { chooseRegistrant } from '../identity/choose-registrant.ts';
import type { FilingRows } from '../rows.ts';
import { raw, sql } from '../sql.ts';
import { coverPageTable, filingColumns, tables } from '../tables.ts';
import { upsert, type Writing, writeFilingRows } from './write-rows.ts';
import { writeSignatures } from './write-signatures.ts';

/** A filing ready to be written: what was read, as rows, and the registrants that its parties are. */
export type FilingToWrite = {
  readonly record: FilingRecord;
  readonly rows: FilingRows;
  readonly registrantIds: readonly number[];
  readonly sha256: string;
  readonly sourceUrl: string | null;
};

/** The parts of a record whose rows point to nothing but their filing. */
const unlinkedParts = Object.freeze(['items', 'headerFields', 'diagnostics'] as const);

/** Writes a filing and all that belongs to it, over what is stored under `storedId` if it is. Answers its id. */
export async function writeFiling(writing: Writing, storedId: number | null, filing: FilingToWrite): Promise<number> {
  const { rows } = filing;
  const filingId = await writeFilingRow(writing, storedId, filing);
  await writeParties(writing, filingId, filing);
  await writeCover(writing, filingId, rows);
  for (const part of unlinkedParts) await writeFilingRows(writing, tables[part], { filingId, rows: rows[part] });
  await writeExhibits(writing, filingId, filing);
  await writeSignatures(writing, filingId, { ...filing, rows: rows.signatures });
  return filingId;
}

async function writeFilingRow({ query, dialect }: Writing, storedId: number | null, filing: FilingToWrite): Promise<number> {
  const { record, rows, registrantIds, sha256, sourceUrl } = filing;
  const registrant = chooseRegistrant(record.parties);
  const row = { ...rows.filing, sha256, sourceUrl, registrantId: registrant === null ? null : registrantIds[registrant] };
  const names = [...filingColumns, 'registrantId'];
  const columns = raw(names.map((name) => `"${name}"`).join(', '));
  if (storedId !== null) {
    await query(sql`UPDATE "Filing" SET (${columns}) = (${dialect.rows('Filing', names, [row])}) WHERE "id" = ${storedId}`);
    return storedId;
  }
  const created = { ...row, ingestedAt: dialect.instant(new Date()) };
  const [inserted] = await query<{ id: number }>(
    sql`INSERT INTO "Filing" (${columns}, "ingestedAt") ${dialect.rows('Filing', [...names, 'ingestedAt'], [created])} RETURNING "id"`,
  );
  return inserted?.id ?? Number.NaN;
}

async function writeParties(writing: Writing, filingId: number, { rows, registrantIds }: FilingToWrite): Promise<void> {
  const parties = rows.parties.map((party, index) => {
    const registrantId = registrantIds[index];
    return { ...party, registrantId, isFirstMention: registrantId !== undefined && registrantIds.indexOf(registrantId) === index };
  });
  await writeFilingRows(writing, tables.parties, { filingId, rows: parties });
}

async function writeCover(writing: Writing, filingId: number, { coverPage, checkBoxes }: FilingRows): Promise<void> {
  if (coverPage === null) {
    await writing.query(sql`DELETE FROM "CoverPage" WHERE "filingId" = ${filingId}`);
    return;
  }
  await writing.query(upsert(writing, coverPageTable, [{ ...coverPage, filingId }]));
  await writeFilingRows(writing, tables.checkBoxes, { filingId, rows: checkBoxes });
}

async function writeExhibits(writing: Writing, filingId: number, { record, rows }: FilingToWrite): Promise<void> {
  // A document belongs to one exhibit; rows change their documents one after another.
  await writing.query(sql`UPDATE "Exhibit" SET "documentId" = NULL WHERE "filingId" = ${filingId}`);
  const documentIds = await writeFilingRows(writing, tables.documents, { filingId, rows: rows.documents });
  const taken = new Set<number>();
  const exhibits = rows.exhibits.map((exhibit, index) => {
    const documentIndex = record.exhibits[index]?.documentIndex ?? null;
    if (documentIndex === null || taken.has(documentIndex)) return { ...exhibit, documentId: null };
    taken.add(documentIndex);
    return { ...exhibit, documentId: documentIds[documentIndex] };
  });
  await writeFilingRows(writing, tables.exhibits, { filingId, rows: exhibits });
}
