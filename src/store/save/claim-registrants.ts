import type { Party } from '../../record/party.ts';
import { registrantNameKey, whoIsNamed } from '../identity/registrant-name-key.ts';
import { sql } from '../sql.ts';
import { mergeRegistrants } from './merge-registrants.ts';
import type { Writing } from './write-rows.ts';

/** The registrant of each party, in order, and those that were merged and whose links must be looked at again. */
export type Claimed = { readonly registrantIds: readonly number[]; readonly mergedInto: readonly number[] };

/**
 * Finds or makes the registrant of each party. A registrant is its CIK; without one, its folded name. A CIK claims the registrant that was
 * known by its name, or by a former one, alone; a name alone finds the one registrant with a CIK that bears or bore it.
 */
export async function claimRegistrants(writing: Writing, parties: readonly Party[]): Promise<Claimed> {
  const identified: Identified[] = [];
  const mergedInto: number[] = [];
  // A CIK can take up a registrant known by name, which must come before anybody is told the id of the one that goes.
  for (const { name, cik, formerNames } of parties) {
    if (cik === null) continue;
    const names = [name, ...formerNames.map((former) => former.name)]
      .map(({ value }) => registrantNameKey(value))
      .filter((key) => key !== '');
    const { id, hasMerged } = await claimByCik(writing, { cik: cik.value, names, name: name.value });
    identified.push({ id, cik: cik.value, name: name.value });
    if (hasMerged) mergedInto.push(id);
  }
  const registrantIds: number[] = [];
  for (const party of parties) registrantIds.push(await registrantOf(writing, party, identified));
  return { registrantIds, mergedInto };
}

type Identified = { readonly id: number; readonly cik: string; readonly name: string };

// A name without a CIK is first of all that of a party of the same filing.
async function registrantOf(writing: Writing, { name: { value: name }, cik }: Party, identified: readonly Identified[]): Promise<number> {
  const own = cik === null ? whoIsNamed(name, identified) : identified.find((party) => party.cik === cik.value);
  return own?.id ?? findByName(writing, { nameKey: registrantNameKey(name), name });
}

type Named = { readonly cik: string; readonly names: readonly string[]; readonly name: string };

async function claimByCik(writing: Writing, { cik, names, name }: Named): Promise<{ readonly id: number; readonly hasMerged: boolean }> {
  const { query, dialect } = writing;
  const nameless = await query<{ id: number }>(
    sql`SELECT "id" FROM "Registrant" WHERE "cik" IS NULL AND "nameKey" IN ${dialect.texts(names)} ORDER BY "id"`,
  );
  const [known] = await query<{ id: number }>(sql`SELECT "id" FROM "Registrant" WHERE "cik" = ${cik}`);
  const [id, ...others] = [...(known === undefined ? [] : [known]), ...nameless].map((row) => row.id);
  if (id === undefined) return { id: await insertRegistrant(writing, { cik, name, nameKey: names[0] ?? '' }), hasMerged: false };

  if (known === undefined) await query(sql`UPDATE "Registrant" SET "cik" = ${cik} WHERE "id" = ${id}`);
  for (const other of others) await mergeRegistrants(writing, { from: other, into: id });
  return { id, hasMerged: nameless.length > 0 };
}

async function findByName(writing: Writing, { nameKey, name }: { readonly nameKey: string; readonly name: string }): Promise<number> {
  const namesakes = await writing.query<{ id: number; cik: string | null; name: string }>(
    sql`SELECT "id", "cik", "name" FROM "Registrant" WHERE ("nameKey" = ${nameKey} OR ("cik" IS NOT NULL AND "id" IN (SELECT "registrantId" FROM "FormerName" WHERE "nameKey" = ${nameKey}))) AND ${nameKey} <> ''`,
  );
  const identified = namesakes.filter(({ cik }) => cik !== null);
  const [nameless] = namesakes.filter(({ cik }) => cik === null);
  const meant = identified.length === 1 ? identified[0] : (whoIsNamed(name, identified) ?? nameless);
  return meant?.id ?? insertRegistrant(writing, { cik: null, name, nameKey });
}

async function insertRegistrant(
  { query }: Writing,
  { cik, name, nameKey }: { readonly cik: string | null; readonly name: string; readonly nameKey: string },
): Promise<number> {
  const [row] = await query<{ id: number }>(
    sql`INSERT INTO "Registrant" ("cik", "name", "nameKey") VALUES (${cik}, ${name}, ${nameKey}) RETURNING "id"`,
  );
  return row?.id ?? Number.NaN;
}
