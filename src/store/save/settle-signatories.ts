import { assembleSignatories } from '../identity/assemble-signatories.ts';
import { chooseSignatoryIds } from '../identity/choose-signatory-ids.ts';
import { raw, sql } from '../sql.ts';
import { createSignatory, restoreSignatory } from './find-name.ts';
import {
  type PlacedName,
  type ReadCircumstances,
  readCircumstances,
  readConcerned,
  readRelatives,
  type StoredName,
  scopeOf,
} from './read-names.ts';
import { refreshSignatories } from './refresh-signatories.ts';
import type { Writing } from './write-rows.ts';

/** What may have changed who signs: names that came, went, or bear other proofs or decisions, and the signatories that they were. */
export type ChangedNames = { readonly names: readonly PlacedName[]; readonly signatoryIds: readonly number[] };

/**
 * Brings signatories to what the names there are, their proofs and the decisions about them say now, around names that changed; then each of
 * these signatories to what its signatures say. Whatever came first, the same names are one.
 */
export async function settleSignatories(writing: Writing, { names: changed, signatoryIds }: ChangedNames): Promise<void> {
  await dropUnusedNames(writing, changed);
  const names = await readConcerned(writing, changed, signatoryIds);
  const compared = await readRelatives(writing, names);
  const circumstances = await readCircumstances(writing, compared);
  const signatories = assemble(names, compared, circumstances);
  const ids = await idsOf(writing, signatories, circumstances);
  await give(writing, signatories, ids);
  await giveKeys(writing, { signatories, ids, circumstances, former: names.map(({ signatoryId }) => signatoryId) });
  await refreshSignatories(writing, [...signatoryIds, ...names.map(({ signatoryId }) => signatoryId), ...ids]);
}

type Signatories = readonly (readonly StoredName[])[];

const isUsed = raw(`(EXISTS (SELECT 1 FROM "Signature" s WHERE s."nameId" = "SignatoryName"."id")
  OR EXISTS (SELECT 1 FROM "Signature" s WHERE s."attorneyNameId" = "SignatoryName"."id")
  OR EXISTS (SELECT 1 FROM "SignatoryProof" p WHERE p."nameId" = "SignatoryName"."id"))`);

async function dropUnusedNames({ query, dialect }: Writing, names: readonly PlacedName[]): Promise<void> {
  const ids = dialect.numbers(names.map(({ id }) => id));
  await query(
    sql`DELETE FROM "SignatoryName" WHERE "id" IN ${ids} AND NOT ${isUsed} AND NOT EXISTS (SELECT 1 FROM "SignatoryCurationName" d WHERE d."nameId" = "SignatoryName"."id")`,
  );
  await query(sql`UPDATE "SignatoryName" SET "signatoryId" = NULL WHERE "id" IN ${ids} AND NOT ${isUsed}`);
}

// All that are compared tell who the concerned ones are; who the others are does not change by it.
function assemble(concerned: readonly StoredName[], compared: readonly StoredName[], circumstances: ReadCircumstances): Signatories {
  const byId = new Map(concerned.map((name) => [name.id, name]));
  const names = compared.map((name) => ({ ...name, scope: scopeOf(name), proofs: circumstances.proofs.get(name.id) ?? new Set<string>() }));
  return assembleSignatories(names, circumstances)
    .map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
    .filter(({ length }) => length > 0);
}

async function idsOf(writing: Writing, signatories: Signatories, { givenIds }: ReadCircumstances): Promise<readonly number[]> {
  const { numbers } = writing.dialect;
  const names = signatories.flat();
  const withIds = signatories.map((own) => own.map(({ id, ownId }) => ({ ownId, givenId: givenIds.get(id) ?? null })));
  const wished = withIds.flat().flatMap(({ ownId, givenId }) => (givenId === null ? [ownId] : [ownId, givenId]));
  const taken = await writing.query<{ id: number }>(
    sql`SELECT DISTINCT "signatoryId" AS "id" FROM "SignatoryName" WHERE "signatoryId" IN ${numbers(wished)} AND "id" NOT IN ${numbers(names.map(({ id }) => id))}`,
  );
  const chosen = chooseSignatoryIds(withIds, new Set(taken.map(({ id }) => id)));
  const present = new Set(names.map(({ signatoryId }) => signatoryId));
  const ids: number[] = [];
  for (const [place, id] of chosen.entries()) {
    const name = signatories[place]?.[0]?.name ?? '';
    if (id !== null && !present.has(id)) await restoreSignatory(writing, id, name);
    ids.push(id ?? (await createSignatory(writing, name)));
  }
  return ids;
}

async function give({ query, dialect }: Writing, signatories: Signatories, ids: readonly number[]): Promise<void> {
  const changes = signatories.flatMap((names, place) =>
    names.filter(({ signatoryId }) => signatoryId !== ids[place]).map(({ id }) => ({ id, signatoryId: ids[place] ?? null })),
  );
  if (changes.length === 0) return;

  const given = sql`(${dialect.records(['id', 'signatoryId'], changes)}) c`;
  await query(sql`UPDATE "SignatoryName" SET "signatoryId" = c."signatoryId" FROM ${given} WHERE "SignatoryName"."id" = c."id"`);
  await query(sql`UPDATE "Signature" SET "signatoryId" = c."signatoryId" FROM ${given} WHERE "nameId" = c."id"`);
  await query(sql`UPDATE "Signature" SET "attorneyInFactId" = c."signatoryId" FROM ${given} WHERE "attorneyNameId" = c."id"`);
}

type Keyed = {
  readonly signatories: Signatories;
  readonly ids: readonly number[];
  readonly circumstances: ReadCircumstances;
  readonly former: readonly number[];
};

// Where a curator parted names of one Central Index Key, the older signatory has it.
async function giveKeys({ query, dialect }: Writing, { signatories, ids, circumstances, former }: Keyed): Promise<void> {
  await query(sql`UPDATE "Signatory" SET "cik" = NULL WHERE "cik" IS NOT NULL AND "id" IN ${dialect.numbers([...ids, ...former])}`);
  const keyed = signatories.flatMap((names, place) => {
    const keys = names.flatMap(({ id }) => [...(circumstances.proofs.get(id) ?? [])]).filter((proof) => proof.startsWith('cik:'));
    const [cik] = keys.toSorted();
    return cik === undefined ? [] : [{ id: ids[place] ?? null, cik: cik.slice('cik:'.length) }];
  });
  for (const { id, cik } of keyed.toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0)))
    await query(
      sql`UPDATE "Signatory" SET "cik" = ${cik} WHERE "id" = ${id} AND NOT EXISTS (SELECT 1 FROM "Signatory" o WHERE o."cik" = ${cik})`,
    );
}
