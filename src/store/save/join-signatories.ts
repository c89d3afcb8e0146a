import { isSamePerson, personNameKey } from '../identity/person-name-key.ts';
import { sql } from '../sql.ts';
import { mergeSignatories } from './merge-signatories.ts';
import type { Writing } from './write-rows.ts';

/** A name under a filing: within which registrant it is known (null where the filing names none) and the CIK of the person, where one stands for it. */
export type SignedName = { readonly name: string; readonly registrantId: number | null; readonly cik: string | null };

/** A party as far as it helps to tell who signs. */
export type PossibleSigner = {
  readonly name: string;
  readonly cik: string | null;
  readonly registrantId: number;
  readonly isPerson: boolean;
};

/** The party that a signature is by: a reporting owner who signs for himself or herself; null for anybody else. */
export function ownerWhoSigns(nameAsSigned: string, parties: readonly PossibleSigner[]): PossibleSigner | null {
  return parties.find(({ isPerson, name }) => isPerson && isSamePerson(name, nameAsSigned)) ?? null;
}

/**
 * Finds or makes the signatory of each name, in order: a folded name within its registrant, or a CIK. Names under a filing without a
 * registrant are joined within the filing alone.
 */
export async function joinSignatories(writing: Writing, filingId: number, names: readonly SignedName[]): Promise<readonly number[]> {
  const known = new Map<string, number>();
  // A CIK can join two signatories to one, which must come before anybody is told the id of the one that goes.
  for (const signed of names.toSorted((a, b) => Number(a.cik === null) - Number(b.cik === null))) {
    const key = keyOf(signed);
    if (!known.has(key)) known.set(key, await joinSignatory(writing, filingId, signed));
  }
  return names.map((signed) => known.get(keyOf(signed)) ?? Number.NaN);
}

function keyOf({ registrantId, name }: SignedName): string {
  return `${registrantId} ${personNameKey(name)}`;
}

async function joinSignatory(writing: Writing, filingId: number, signed: SignedName): Promise<number> {
  const { query } = writing;
  const nameKey = personNameKey(signed.name);
  const named = await findByName(writing, filingId, signed);
  const [identified] =
    signed.cik === null ? [] : await query<{ id: number }>(sql`SELECT "id" FROM "Signatory" WHERE "cik" = ${signed.cik}`);
  if (named !== null && identified !== undefined && named !== identified.id) {
    await mergeSignatories(writing, { from: named, into: identified.id });
    return identified.id;
  }
  const id = identified?.id ?? named ?? (await insertSignatory(writing, signed));
  if (signed.cik !== null) await query(sql`UPDATE "Signatory" SET "cik" = coalesce("cik", ${signed.cik}) WHERE "id" = ${id}`);
  if (named === null && signed.registrantId !== null)
    await query(
      sql`INSERT INTO "SignatoryName" ("registrantId", "nameKey", "signatoryId") VALUES (${signed.registrantId}, ${nameKey}, ${id})`,
    );
  return id;
}

async function findByName({ query }: Writing, filingId: number, { name, registrantId }: SignedName): Promise<number | null> {
  const nameKey = personNameKey(name);
  const [row] = await query<{ id: number }>(
    registrantId === null
      ? sql`SELECT "Signatory"."id" AS "id" FROM "Signature" JOIN "Signatory" ON "Signatory"."id" = "Signature"."signatoryId" WHERE "Signature"."filingId" = ${filingId} AND "Signatory"."nameKey" = ${nameKey}`
      : sql`SELECT "signatoryId" AS "id" FROM "SignatoryName" WHERE "registrantId" = ${registrantId} AND "nameKey" = ${nameKey}`,
  );
  return row?.id ?? null;
}

async function insertSignatory({ query }: Writing, { name, cik }: SignedName): Promise<number> {
  const [row] = await query<{ id: number }>(
    sql`INSERT INTO "Signatory" ("name", "nameKey", "cik") VALUES (${name}, ${personNameKey(name)}, ${cik}) RETURNING "id"`,
  );
  return row?.id ?? Number.NaN;
}
