import { words } from './words.ts';

const honorifics: ReadonlySet<string> = new Set('MR MRS MS MISS DR PROF PROFESSOR SIR DAME HON REV'.split(' '));

// Degrees and professions after a name, with or without their points, each before a comma or at the end.
const degree =
  /[,\s]\s*(?:Ph\.?\s?D|M\.?D|C\.?P\.?A|C\.?F\.?A|Esq(?:uire)?|J\.?D|M\.?B\.?A|D\.?D\.?S|D\.?V\.?M|LL\.?\s?[BDM]|P\.?Eng|F\.?S\.?A)\.?\s*(?=,|$)/giu;

/**
 * The name of a signatory folded for comparison: case, accents, punctuation, honorifics and degrees aside. Initials and `Jr.` count.
 *
 * @example personNameKey('Dr. José A. Núñez, Ph.D.') === 'JOSE A NUNEZ'
 */
export function personNameKey(name: string): string {
  const parts = [...words(name.replace(degree, ''))];
  while (parts.length > 1 && honorifics.has(parts[0] ?? '')) parts.shift();
  return (parts.length > 0 ? parts : words(name)).join(' ');
}

/**
 * Whether a header's name of a person, last name first, and a signature under the same filing can be one person's: each word of the
 * shorter, two at least, stands in the longer.
 *
 * @example isSamePerson('SMITH JOHN A', 'John Smith')
 */
export function isSamePerson(nameInHeader: string, nameAsSigned: string): boolean {
  const one = new Set(personNameKey(nameInHeader).split(' '));
  const other = new Set(personNameKey(nameAsSigned).split(' '));
  return Math.min(one.size, other.size) > 1 && (one.isSubsetOf(other) || other.isSubsetOf(one));
}
