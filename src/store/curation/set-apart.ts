import { createSignatory } from '../save/find-name.ts';
import { placeSignatures, readSignatures } from '../save/place-signatures.ts';
import type { Writing } from '../save/write-rows.ts';
import { sql } from '../sql.ts';
import type { NameOfSignatory } from './names-of-signatories.ts';

/** A signature, and the name that it stands under. */
export type SignatureOfName = { readonly id: number; readonly filingId: number; readonly nameId: number | null };

/** Which signatures a decision takes away from names that others keep, and whose they are from now on. */
export type Setting = {
  readonly curationId: number;
  readonly signatoryId: number;
  readonly names: readonly NameOfSignatory[];
  readonly signatures: readonly SignatureOfName[];
};

/** The names that were made for them, and the ids that those would have by themselves. */
export type SetApart = { readonly names: readonly NameOfSignatory[]; readonly ownIds: readonly number[] };

/** Makes a second name of the same words for each of these names and puts the signatures among those given that stand under them beneath it. */
export async function setApart(writing: Writing, { curationId, signatoryId, names, signatures }: Setting): Promise<SetApart> {
  const made: NameOfSignatory[] = [];
  const ownIds: number[] = [];
  for (const name of names) {
    const ownId = await createSignatory(writing, name.name);
    const own = { ...name, id: await insertName(writing, { ...name, ownId, signatoryId, curationId }), signatoryId };
    await keepSignatures(writing, { curationId, nameId: own.id, signatures: signatures.filter(({ nameId }) => nameId === name.id) });
    made.push(own);
    ownIds.push(ownId);
  }
  await placeSignatures(writing, [...new Set(signatures.map(({ filingId }) => filingId))]);
  return { names: made, ownIds };
}

type NameToInsert = NameOfSignatory & { readonly ownId: number; readonly curationId: number };

async function insertName({ query }: Writing, name: NameToInsert): Promise<number> {
  const { registrantId, filingId, nameKey, name: printed, ownId, signatoryId, curationId } = name;
  const [row] = await query<{ id: number }>(
    sql`INSERT INTO "SignatoryName" ("registrantId", "filingId", "nameKey", "name", "ownId", "signatoryId", "curationId")
      VALUES (${registrantId}, ${filingId}, ${nameKey}, ${printed}, ${ownId}, ${signatoryId}, ${curationId}) RETURNING "id"`,
  );
  return row?.id ?? Number.NaN;
}

type Kept = { readonly curationId: number; readonly nameId: number; readonly signatures: readonly SignatureOfName[] };

async function keepSignatures(writing: Writing, { curationId, nameId, signatures }: Kept): Promise<void> {
  const ids = new Set(signatures.map(({ id }) => id));
  for (const filingId of new Set(signatures.map((signature) => signature.filingId))) {
    const rows = (await readSignatures(writing, filingId)).filter(({ id }) => ids.has(id));
    const columns = ['curationId', 'nameId', 'filingId', 'occurrence'];
    const kept = rows.map(({ occurrence }) => ({ curationId, nameId, filingId, occurrence }));
    await writing.query(
      sql`INSERT INTO "SignatoryCurationSignature" ("curationId", "nameId", "filingId", "occurrence") ${writing.dialect.rows('SignatoryCurationSignature', columns, kept)}`,
    );
  }
}
