import { personNameKey } from '../identity/person-name-key.ts';
import { sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/**
 * Somebody named under a filing: within which registrant he or she is known (null where the filing names none), and, for a signature, how
 * many of the same words within that registrant stand before it in the filing; null for who is named otherwise.
 */
export type NamedPerson = { readonly name: string; readonly registrantId: number | null; readonly occurrence: number | null };

/** A row of `SignatoryName`, and the signatory whose name it is now. */
export type FoundName = { readonly id: number; readonly signatoryId: number };

/** A filing whose people are looked for, and the signatures of it that curators gave to other people. */
export type NamingFiling = { readonly filingId: number; readonly setApart: readonly SetApart[] };

/** Reads what finding the names of a filing's people needs. */
export async function readNamingFiling({ query }: Writing, filingId: number): Promise<NamingFiling> {
  // Of two decisions about one signature the later counts.
  const setApart = await query<SetApart>(
    sql`SELECT n."id" AS "id", n."signatoryId" AS "signatoryId", n."ownId" AS "ownId", n."name" AS "name",
        n."registrantId" AS "registrantId", s."occurrence" AS "occurrence"
      FROM "SignatoryCurationSignature" s JOIN "SignatoryName" n ON n."id" = s."nameId" JOIN "SignatoryCuration" c ON c."id" = s."curationId"
      WHERE s."filingId" = ${filingId} AND c."undoneAt" IS NULL ORDER BY c."id" DESC`,
  );
  return { filingId, setApart };
}

/** Finds or makes the name of somebody under a filing. A signature that a curator gave to another person has that person's name. */
export async function findName(writing: Writing, { filingId, setApart }: NamingFiling, person: NamedPerson): Promise<FoundName> {
  const curated = setApart.find((one) => one.occurrence === person.occurrence && nameWithin(one) === nameWithin(person));
  const stored = curated ?? (await findStored(writing, filingId, person));
  return stored === null ? insertName(writing, filingId, person) : inUse(writing, stored);
}

/** Counts for each of a filing's signatures, in order, how many of the same words within the same registrant stand before it. */
export function withOccurrences<Signed extends Omit<NamedPerson, 'occurrence'>>(
  signatures: readonly Signed[],
): readonly (Signed & { readonly occurrence: number })[] {
  const counts = new Map<string, number>();
  return signatures.map((signature) => {
    const occurrence = counts.get(nameWithin(signature)) ?? 0;
    counts.set(nameWithin(signature), occurrence + 1);
    return { ...signature, occurrence };
  });
}

/** Makes a signatory and answers its id. */
export async function createSignatory({ query }: Writing, name: string): Promise<number> {
  const [row] = await query<{ id: number }>(sql`INSERT INTO "Signatory" ("name") VALUES (${name}) RETURNING "id"`);
  return row?.id ?? Number.NaN;
}

/** Makes the signatory of this id again, unless it is there. */
export async function restoreSignatory({ query }: Writing, id: number, name: string): Promise<void> {
  await query(sql`INSERT INTO "Signatory" ("id", "name") VALUES (${id}, ${name}) ON CONFLICT ("id") DO NOTHING`);
}

function nameWithin({ registrantId, name }: Pick<NamedPerson, 'registrantId' | 'name'>): string {
  return `${registrantId} ${personNameKey(name)}`;
}

type StoredName = { readonly id: number; readonly signatoryId: number | null; readonly ownId: number; readonly name: string };
type SetApart = StoredName & { readonly registrantId: number | null; readonly occurrence: number };

async function findStored({ query }: Writing, filingId: number, { name, registrantId }: NamedPerson): Promise<StoredName | null> {
  const scope = registrantId === null ? sql`"filingId" = ${filingId}` : sql`"registrantId" = ${registrantId}`;
  const [found = null] = await query<StoredName>(
    sql`SELECT "id", "signatoryId", "ownId", "name" FROM "SignatoryName" WHERE ${scope} AND "nameKey" = ${personNameKey(name)} AND "curationId" IS NULL`,
  );
  return found;
}

async function insertName(writing: Writing, filingId: number, { name, registrantId }: NamedPerson): Promise<FoundName> {
  const signatoryId = await createSignatory(writing, name);
  const within = registrantId === null ? filingId : null;
  const [made] = await writing.query<{ id: number }>(
    sql`INSERT INTO "SignatoryName" ("registrantId", "filingId", "nameKey", "name", "ownId", "signatoryId")
      VALUES (${registrantId}, ${within}, ${personNameKey(name)}, ${name}, ${signatoryId}, ${signatoryId}) RETURNING "id"`,
  );
  return { id: made?.id ?? Number.NaN, signatoryId };
}

// A name that was kept for a curator's sake alone is nobody's until somebody signs under it again.
async function inUse(writing: Writing, { id, signatoryId, ownId, name }: StoredName): Promise<FoundName> {
  if (signatoryId !== null) return { id, signatoryId };
  await restoreSignatory(writing, ownId, name);
  await writing.query(sql`UPDATE "SignatoryName" SET "signatoryId" = ${ownId} WHERE "id" = ${id}`);
  return { id, signatoryId: ownId };
}
