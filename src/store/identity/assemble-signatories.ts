import { createGroups } from './groups.ts';
import { type JoinableName, joinNames, type Known } from './join-names.ts';

/** A name under which somebody signs, and what tells who. */
export type NameToJoin = JoinableName & {
  readonly id: number;
  /** Names of one scope are compared with one another: those of a registrant, or of a filing that names none. */
  readonly scope: string;
  /** What filings prove: names that share a proof are one person's, names with two Central Index Keys (`cik:`) are not. */
  readonly proofs: ReadonlySet<string>;
};

/** What a curator decided: `together` are one person's names, and none of `apart` is that person's. */
export type Decision = { readonly together: ReadonlySet<number>; readonly apart: ReadonlySet<number> };

/** What is known of names beside themselves. `decisions` begin with the latest. */
export type Circumstances = {
  readonly decisions: readonly Decision[];
  /** Of two names of which one alone says its generation: that they sign side by side, as `William Ford` and `William Ford, Jr.` do. */
  readonly areFatherAndSon: (one: number, other: number) => boolean;
};

/**
 * Joins names to signatories and answers the names of each, by id. What a curator decided comes first, the later decision before the earlier;
 * then what filings prove; then variants of a name within a registrant. The order of `names` does not matter.
 */
export function assembleSignatories(names: readonly NameToJoin[], circumstances: Circumstances): readonly (readonly number[])[] {
  const sorted = names.toSorted((a, b) => compare(a.scope, b.scope) || compare(a.nameKey, b.nameKey) || a.id - b.id);
  const groups = createGroups(sorted.map(({ id }) => id));
  for (const { together, apart } of circumstances.decisions) {
    groups.join(sorted.map(({ id }) => id).filter((id) => together.has(id)));
    groups.part(together, apart);
  }
  const identified = sorted.filter((name) => keysOf(name).size > 0);
  for (const one of identified) groups.part(idsOf([one]), idsOf(identified.filter((other) => haveTwoKeys(one, other))));
  for (const proven of sharingProof(sorted)) groups.join(proven);

  const known = knownFrom(circumstances);
  for (const within of Map.groupBy(sorted, ({ scope }) => scope).values())
    for (const variants of joinNames(within, known)) groups.join([...idsOf(variants)]);
  return groups.all();
}

function knownFrom({ decisions, areFatherAndSon }: Circumstances): Known<NameToJoin> {
  return (one, other) => {
    const decided = decisions.map((decision) => decisionOn(decision, one.id, other.id)).find((answer) => answer !== null);
    if (decided !== undefined) return decided;
    if (!one.proofs.isDisjointFrom(other.proofs)) return 'one';
    return haveTwoKeys(one, other) || areFatherAndSon(one.id, other.id) ? 'two' : null;
  };
}

function decisionOn({ together, apart }: Decision, one: number, other: number): 'one' | 'two' | null {
  if (together.has(one)) return together.has(other) ? 'one' : apart.has(other) ? 'two' : null;
  return apart.has(one) && together.has(other) ? 'two' : null;
}

function haveTwoKeys(one: NameToJoin, other: NameToJoin): boolean {
  const [own, others] = [keysOf(one), keysOf(other)];
  return own.size > 0 && others.size > 0 && own.isDisjointFrom(others);
}

function keysOf({ proofs }: NameToJoin): ReadonlySet<string> {
  return new Set([...proofs].filter((proof) => proof.startsWith('cik:')));
}

function sharingProof(names: readonly NameToJoin[]): readonly (readonly number[])[] {
  const proven = names.flatMap(({ id, proofs }) => [...proofs].map((proof) => ({ id, proof })));
  return [...Map.groupBy(proven, ({ proof }) => proof).values()].map((sharing) => sharing.map(({ id }) => id));
}

function idsOf(names: readonly NameToJoin[]): ReadonlySet<number> {
  return new Set(names.map(({ id }) => id));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
