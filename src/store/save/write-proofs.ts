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
  const proofs = [...signatures.flatMap(provenByKey), ...provenByAttorney(filingId, signatures)];
  if (proofs.length === 0) return;

  const columns = ['signatureId', 'nameId', 'proof'];
  await query(sql`INSERT INTO "SignatoryProof" ("signatureId", "nameId", "proof") ${dialect.rows('SignatoryProof', columns, proofs)}`);
}

type Proof = { readonly signatureId: number; readonly nameId: number; readonly proof: string };

// An insider is known by name to the issuer, too: a director who reports holdings is the director of that name who signs the annual report.
function provenByKey({ signatureId, nameId, cik, insiderNameIds }: ProvingSignature): readonly Proof[] {
  return cik === null ? [] : [nameId, ...insiderNameIds].map((id) => ({ signatureId, nameId: id, proof: `cik:${cik}` }));
}

// One name that signs one filing for several registrants by one attorney-in-fact gave one power of attorney.
function provenByAttorney(filingId: number, signatures: readonly ProvingSignature[]): readonly Proof[] {
  const byPower = Map.groupBy(signatures, ({ nameKey, attorney }) =>
    attorney === null ? null : `${filingId} ${nameKey} / ${attorney.nameKey}`,
  );
  return [...byPower].flatMap(([power, signed]) => {
    if (power === null || new Set(signed.map(({ nameId }) => nameId)).size < 2) return [];
    return signed.flatMap(({ signatureId, nameId, attorney }) => [
      { signatureId, nameId, proof: `signed:${power}` },
      ...(attorney === null ? [] : [{ signatureId, nameId: attorney.nameId, proof: `acting:${power}` }]),
    ]);
  });
}
