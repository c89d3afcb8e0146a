import type { Decision } from '../identity/assemble-signatories.ts';
import { generationPairs, relativesOf } from '../identity/join-names.ts';
import { raw, sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';

/** A name in use, as it is stored. */
export type StoredName = {
  readonly id: number;
  readonly registrantId: number | null;
  readonly filingId: number | null;
  readonly nameKey: string;
  readonly name: string;
  readonly ownId: number;
  readonly signatoryId: number;
};

/** Where a name stands, and its folded words; the name may be gone. */
export type PlacedName = Pick<StoredName, 'id' | 'registrantId' | 'filingId' | 'nameKey'>;

/** Names of one scope are compared with one another. */
export function scopeOf({ registrantId, filingId }: Pick<StoredName, 'registrantId' | 'filingId'>): string {
  return registrantId === null ? `filing ${filingId}` : `registrant ${registrantId}`;
}

/** What of a name decides whose it is, read for names of one scope or several. */
export type ReadCircumstances = {
  readonly proofs: ReadonlyMap<number, ReadonlySet<string>>;
  readonly decisions: readonly Decision[];
  /** The id that the latest split gives the signatory of a name. */
  readonly givenIds: ReadonlyMap<number, number>;
  readonly areFatherAndSon: (one: number, other: number) => boolean;
};

const columns = raw('n."id", n."registrantId", n."filingId", n."nameKey", n."name", n."ownId", n."signatoryId"');

/**
 * Reads the names whose signatory a change of some can make another: those that the changed ones have to do with by their words, by a proof or
 * by a decision, and all that are one with any of these or with a signatory of `signatoryIds`.
 */
export async function readConcerned(
  writing: Writing,
  changed: readonly PlacedName[],
  signatoryIds: readonly number[],
): Promise<readonly StoredName[]> {
  const { numbers } = writing.dialect;
  const near = await readRelatives(writing, changed);
  return writing.query<StoredName>(
    sql`WITH "near"("id") AS ${numbers(near.map(({ id }) => id))}, "tied"("id") AS (
        SELECT "id" FROM "near"
        UNION SELECT b."nameId" FROM "near" JOIN "SignatoryProof" a ON a."nameId" = "near"."id" JOIN "SignatoryProof" b ON b."proof" = a."proof"
        UNION SELECT b."nameId" FROM "near" JOIN "SignatoryCurationName" a ON a."nameId" = "near"."id" JOIN "SignatoryCurationName" b ON b."curationId" = a."curationId")
      SELECT ${columns} FROM "SignatoryName" n WHERE n."signatoryId" IN (
        SELECT m."signatoryId" FROM "SignatoryName" m JOIN "tied" ON "tied"."id" = m."id" WHERE m."signatoryId" IS NOT NULL
        UNION SELECT "value" FROM ${numbers(signatoryIds)} v)`,
  );
}

/** Reads the names that have to do with these by their words, these included, out of the scopes in which they stand. */
export async function readRelatives({ query, dialect }: Writing, names: readonly PlacedName[]): Promise<readonly StoredName[]> {
  const registrantIds = dialect.numbers([...new Set(names.flatMap(({ registrantId }) => registrantId ?? []))]);
  const filingIds = dialect.numbers([...new Set(names.flatMap(({ filingId }) => filingId ?? []))]);
  const all = await query<StoredName>(
    sql`SELECT ${columns} FROM "SignatoryName" n WHERE n."signatoryId" IS NOT NULL AND (n."registrantId" IN ${registrantIds} OR n."filingId" IN ${filingIds})`,
  );
  const keys = Map.groupBy(names, scopeOf);
  return [...Map.groupBy(all, scopeOf)].flatMap(([scope, within]) =>
    relativesOf(new Set((keys.get(scope) ?? []).map(({ nameKey }) => nameKey)), within),
  );
}

/** Reads what is proven, decided and seen of names. */
export async function readCircumstances({ query, dialect }: Writing, names: readonly StoredName[]): Promise<ReadCircumstances> {
  const ids = dialect.numbers(names.map(({ id }) => id));
  const proofs = await query<{ nameId: number; proof: string }>(
    sql`SELECT DISTINCT "nameId", "proof" FROM "SignatoryProof" WHERE "nameId" IN ${ids}`,
  );
  const decided = await query<DecidedName>(
    sql`SELECT d."curationId" AS "curationId", d."nameId" AS "nameId", d."isTogether" AS "isTogether", d."givenId" AS "givenId"
      FROM "SignatoryCurationName" d JOIN "SignatoryCuration" c ON c."id" = d."curationId"
      WHERE d."nameId" IN ${ids} AND c."undoneAt" IS NULL ORDER BY c."id" DESC`,
  );
  const pairs = [...Map.groupBy(names, scopeOf).values()].flatMap(generationPairs);
  const filings = await readFilings({ query, dialect }, pairs.flat());
  const pairKeys = new Set(pairs.filter(([one, other]) => !areDisjoint(filings, one, other)).flatMap(bothWays));
  return {
    proofs: new Map([...Map.groupBy(proofs, ({ nameId }) => nameId)].map(([id, rows]) => [id, new Set(rows.map(({ proof }) => proof))])),
    decisions: [...Map.groupBy(decided, ({ curationId }) => curationId).values()].map(decisionOf),
    givenIds: new Map(decided.toReversed().flatMap(({ nameId, givenId }) => (givenId === null ? [] : [[nameId, givenId] as const]))),
    areFatherAndSon: (one, other) => pairKeys.has(`${one} ${other}`),
  };
}

type DecidedName = { readonly curationId: number; readonly nameId: number; readonly isTogether: number; readonly givenId: number | null };

function decisionOf(names: readonly DecidedName[]): Decision {
  const idsWhere = (isTogether: boolean): ReadonlySet<number> =>
    new Set(names.filter((name) => Boolean(name.isTogether) === isTogether).map(({ nameId }) => nameId));
  return { together: idsWhere(true), apart: idsWhere(false) };
}

type Filings = ReadonlyMap<number, ReadonlySet<number>>;

async function readFilings({ query, dialect }: Writing, names: readonly StoredName[]): Promise<Filings> {
  if (names.length === 0) return new Map();
  const rows = await query<{ nameId: number; filingId: number }>(
    sql`SELECT DISTINCT "nameId", "filingId" FROM "Signature" WHERE "nameId" IN ${dialect.numbers(names.map(({ id }) => id))}`,
  );
  return new Map(
    [...Map.groupBy(rows, ({ nameId }) => nameId)].map(([id, signed]) => [id, new Set(signed.map(({ filingId }) => filingId))]),
  );
}

function areDisjoint(filings: Filings, one: StoredName, other: StoredName): boolean {
  return filings.get(one.id)?.isDisjointFrom(filings.get(other.id) ?? new Set()) ?? true;
}

function bothWays([one, other]: readonly [StoredName, StoredName]): readonly string[] {
  return [`${one.id} ${other.id}`, `${other.id} ${one.id}`];
}
