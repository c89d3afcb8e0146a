import { companyWords } from '../../extract/signatures/person-words.ts';

/** A folded name taken apart. `given` has words and initials in their order; `generation` is `JR`, `SR`, `II` and so on. */
export type PersonName = { readonly surname: string; readonly given: readonly string[]; readonly generation: string | null };

/** How a folded name can be read: as it is most likely meant, and, where nothing speaks against it, with the last name first. */
export type NameReadings = { readonly likely: PersonName; readonly lastNameFirst: PersonName | null };

const generations: Readonly<Record<string, string>> = Object.freeze({
  JR: 'JR',
  JUNIOR: 'JR',
  SR: 'SR',
  II: 'II',
  '2ND': 'II',
  III: 'III',
  '3RD': 'III',
  IV: 'IV',
  '4TH': 'IV',
});

/**
 * Reads a folded name (`personNameKey`) as a person's; null for a single word and for names that only firms bear. An initial at the end says
 * that the last name comes first, one before it that it does not.
 *
 * @example readPersonName('SMITH JOHN A')?.likely // { surname: 'SMITH', given: ['JOHN', 'A'], generation: null }
 */
export function readPersonName(nameKey: string): NameReadings | null {
  const all = nameKey.split(' ');
  if (all.some((word) => word === 'AND' || companyWords.has(word.toLowerCase()))) return null;

  const place = all.findIndex((word, index) => index > 0 && Object.hasOwn(generations, word));
  const generation = generations[all[place] ?? ''] ?? null;
  const words = place < 0 ? all : all.toSpliced(place, 1);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length < 2) return null;

  const asSigned: PersonName = { surname: last, given: words.slice(0, -1), generation };
  const lastNameFirst: PersonName = { surname: first, given: words.slice(1), generation };
  if (last.length > 1) return { likely: asSigned, lastNameFirst: words.every((word) => word.length > 1) ? lastNameFirst : null };
  return first.length > 1 ? { likely: lastNameFirst, lastNameFirst: null } : null;
}

/**
 * Whether two readings can be one person's: one last name, given names that agree word by word as far as both have them, an initial agreeing
 * with every name that it begins, and no two generations.
 */
export function canBeOnePerson(one: PersonName, other: PersonName): boolean {
  const isOneGeneration = one.generation === null || other.generation === null || one.generation === other.generation;
  return isOneGeneration && one.surname === other.surname && one.given.every((word, index) => canBeOneWord(word, other.given[index]));
}

function canBeOneWord(one: string, other: string | undefined): boolean {
  if (other === undefined || one === other) return true;
  return (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0);
}
