import { sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A signature as far as it can prove who signs; names by their ids, and by their folded words. */
export type ProvingSignature = {
  readonly signatureId: number;
  readonly nameId: number;
  readonly nameKey: string;
  /** The CIK of a party who signs for himself or herself. */
  readonly cik: string | null;
  /** The names of that party within the issuers that he or she is an insider of. */
  readonly insiderNameIds: readonly number[];
  readonly attorney: { readonly nameId: number; readonly nameKey: string } | null;
};

/** Writes what the signatures of a filing prove of who bears their names, over what they proved before. */
export async function writeProofs({ query, dialect }: Writing, filingId: number, signatures: readonly ProvingSignature[]): Promise<void> {
  await query(sql`DELETE FROM "SignatoryProof" WHERE "signatureId" IN (SELECT "id" FROM "Signature" WHERE "filingId" = ${filingId})`);
  const proofs = [...signatures.flatMap(provenByKey), ...provenByFiling(filingId, signatures)];
  if (proofs.length === 0) return;

  const columns = ['signatureId', 'nameId', 'proof'];
  await query(sql`INSERT INTO "SignatoryProof" ("signatureId", "nameId", "proof") ${dialect.rows('SignatoryProof', columns, proofs)}`);
}

type Proof = { readonly signatureId: number; readonly nameId: number; readonly proof: string };

// An insider is known by name to the issuer, too: a director who reports holdings is the director of that name who signs the annual report.
function provenByKey({ signatureId, nameId, cik, insiderNameIds }: ProvingSignature): readonly Proof[] {
  return cik === null ? [] : [nameId, ...insiderNameIds].map((id) => ({ signatureId, nameId: id, proof: `cik:${cik}` }));
}

// Whoever signs one filing for several registrants, or acts under powers of attorney for them, is one person: they file together, on one page.
function provenByFiling(filingId: number, signatures: readonly ProvingSignature[]): readonly Proof[] {
  const borne = signatures.flatMap(({ signatureId, nameId, nameKey, attorney }) => [
    { signatureId, nameId, nameKey },
    ...(attorney === null ? [] : [{ signatureId, ...attorney }]),
  ]);
  return [...Map.groupBy(borne, ({ nameKey }) => nameKey)].flatMap(([nameKey, names]) => {
    if (new Set(names.map(({ nameId }) => nameId)).size < 2) return [];
    return names.map(({ signatureId, nameId }) => ({ signatureId, nameId, proof: `filing:${filingId} ${nameKey}` }));
  });
}
