import type { Database } from '../database.ts';
import { createSignatory } from '../save/find-name.ts';
import { settleSignatories } from '../save/settle-signatories.ts';
import type { Writing } from '../save/write-rows.ts';
import { sql } from '../sql.ts';
import { type NameOfSignatory, namesOfSignatories, signatoryOfName } from './names-of-signatories.ts';
import { type SignatureOfName, setApart } from './set-apart.ts';
import { insertCuratedNames, insertCuration } from './write-curation.ts';

/** What became of a signatory that was to be split; `place` is that of the first id that no signature of it has. Of no signatures or all there is nobody to part. */
export type SplitResult =
  | { readonly kind: 'split'; readonly signatoryId: number; readonly remainingId: number; readonly curationId: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'missing-signature'; readonly place: number }
  | { readonly kind: 'nobody-to-part' };

/**
 * Gives some signatures of a signatory to another person, under a new id; the others keep theirs. A name under which all signatures go is the
 * other person's from now on; of a name that both bear, later signatures are the first one's. It stands whatever is ingested or read again,
 * until it is undone or a later decision joins them. Throws `StoreError`.
 */
export function splitSignatory(db: Database, signatoryId: number, signatureIds: readonly number[]): Promise<SplitResult> {
  return db.write(async (query) => {
    const writing = { query, dialect: db.dialect };
    const names = await namesOfSignatories(writing, [signatoryId]);
    const signatures = await query<SignatureOfName>(
      sql`SELECT "id", "filingId", "nameId" FROM "Signature" WHERE "signatoryId" = ${signatoryId}`,
    );
    if (names.length === 0) return { kind: 'missing' };

    const own = new Set(signatures.map(({ id }) => id));
    const place = signatureIds.findIndex((id) => !own.has(id));
    if (place >= 0) return { kind: 'missing-signature', place };

    const taken = new Set(signatureIds);
    if (taken.size === 0 || taken.size === signatures.length) return { kind: 'nobody-to-part' };
    return part(writing, { signatoryId, names, taken, signatures });
  });
}

type Split = {
  readonly signatoryId: number;
  readonly names: readonly NameOfSignatory[];
  readonly signatures: readonly SignatureOfName[];
  readonly taken: ReadonlySet<number>;
};

async function part(writing: Writing, { signatoryId, names, signatures, taken }: Split): Promise<SplitResult> {
  // A name that only a proof knows stays with whomever that proves.
  const signed = names.filter(({ isUsed }) => isUsed);
  const curationId = await insertCuration(writing, { kind: 'SPLIT', signatoryIds: [signatoryId] });
  const otherId = await createSignatory(writing, names[0]?.name ?? '');
  const goes = signatures.filter(({ id }) => taken.has(id));
  const whole = signed.filter(
    ({ id }) => goes.some(({ nameId }) => nameId === id) && signatures.every((one) => one.nameId !== id || taken.has(one.id)),
  );
  const left = signed.filter((name) => !whole.includes(name));
  const shared = left.filter(({ id }) => goes.some(({ nameId }) => nameId === id));
  const apart = await setApart(writing, { curationId, signatoryId: otherId, names: shared, signatures: goes });

  const together = [...whole, ...apart.names];
  const others = await keptApart(writing, names);
  await insertCuratedNames(writing, curationId, [
    ...others.map((nameId) => ({ nameId, isTogether: false, givenId: null })),
    ...together.map(({ id }) => ({ nameId: id, isTogether: true, givenId: otherId })),
    ...left.map(({ id }) => ({ nameId: id, isTogether: false, givenId: signatoryId })),
  ]);
  await settleSignatories(writing, { names: [...names, ...apart.names], signatoryIds: [signatoryId, otherId, ...apart.ownIds] });
  return {
    kind: 'split',
    curationId,
    signatoryId: await signatoryOfName(writing, together[0]?.id),
    remainingId: await signatoryOfName(writing, left[0]?.id),
  };
}

// Whoever was not this person before is none of the two into which he or she is parted.
async function keptApart({ query, dialect }: Writing, names: readonly NameOfSignatory[]): Promise<readonly number[]> {
  const ids = dialect.numbers(names.map(({ id }) => id));
  const others = await query<{ id: number }>(
    sql`SELECT DISTINCT o."nameId" AS "id" FROM "SignatoryCurationName" d
      JOIN "SignatoryCurationName" o ON o."curationId" = d."curationId" AND o."isTogether" <> d."isTogether"
      JOIN "SignatoryCuration" c ON c."id" = d."curationId" AND c."undoneAt" IS NULL
      WHERE d."nameId" IN ${ids} AND o."nameId" NOT IN ${ids}`,
  );
  return others.map(({ id }) => id);
}
