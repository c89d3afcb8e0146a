import { sql } from '../sql.ts';
import { findName, readNamingFiling, withOccurrences } from './find-name.ts';
import type { Writing } from './write-rows.ts';

/** A signature as it is stored, and how many of the same words stand before it in its filing. */
export type StoredSignature = {
  readonly id: number;
  readonly name: string;
  readonly registrantId: number | null;
  readonly nameId: number | null;
  readonly occurrence: number;
};

/** Reads the signatures of a filing in their order. */
export async function readSignatures({ query }: Writing, filingId: number): Promise<readonly StoredSignature[]> {
  const rows = await query<Omit<StoredSignature, 'occurrence'>>(
    sql`SELECT "id", "nameAsSigned" AS "name", "registrantId", "nameId" FROM "Signature" WHERE "filingId" = ${filingId} ORDER BY "position"`,
  );
  return withOccurrences(rows);
}

/** Puts the signatures of filings under the names that they bear now that decisions about single ones came or were undone. */
export async function placeSignatures(writing: Writing, filingIds: readonly number[]): Promise<void> {
  for (const filingId of filingIds) {
    const filing = await readNamingFiling(writing, filingId);
    for (const signature of await readSignatures(writing, filingId)) {
      const name = await findName(writing, filing, signature);
      if (name.id !== signature.nameId) await placeSignature(writing, signature, name);
    }
  }
}

async function placeSignature(
  { query }: Writing,
  { id, nameId }: StoredSignature,
  name: { readonly id: number; readonly signatoryId: number },
): Promise<void> {
  await query(sql`UPDATE "Signature" SET "nameId" = ${name.id}, "signatoryId" = ${name.signatoryId} WHERE "id" = ${id}`);
  await query(sql`UPDATE "SignatoryProof" SET "nameId" = ${name.id} WHERE "signatureId" = ${id} AND "nameId" = ${nameId}`);
}
