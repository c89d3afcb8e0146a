import type { SearchTerm } from './dialect/dialect.ts';
import { SearchSyntaxError } from './store-error.ts';

// query = { term }; term = ( '"' words '"' | word ) [ '*' ]. Terms stand between white space. A NUL, at which the database would stop
// reading, is white space.
const term = /"([^"]*)"(\*?)|([^\s"]+)/g;

/**
 * Reads a search text: words that must all occur, `"phrases"`, prefixes with a trailing `*`. Throws `SearchSyntaxError`.
 *
 * @example readSearchQuery('"annual report" telec*') // [{ text: 'annual report', isPrefix: false }, { text: 'telec', isPrefix: true }]
 */
export function readSearchQuery(text: string): readonly SearchTerm[] {
  const query = text.replaceAll('\0', ' ');
  if (query.split('"').length % 2 === 0) throw new SearchSyntaxError('A quotation mark has no partner: a phrase stands between two.');

  const terms = [...query.matchAll(term)].map(([, phrase, phraseStar, word = '']) => readTerm(phrase ?? word, phraseStar));
  const words = terms.filter((one) => /[\p{L}\p{N}]/u.test(one.text));
  if (words.length === 0) throw new SearchSyntaxError('There is no word to search for: letters or digits are needed.');
  if (words.length > 32) throw new SearchSyntaxError(`There are ${words.length} words to search for; 32 are the most.`);
  return words;
}

function readTerm(text: string, phraseStar: string | undefined): SearchTerm {
  const isPrefix = phraseStar === '*' || (phraseStar === undefined && text.endsWith('*'));
  const bare = phraseStar === undefined ? text.replace(/\*+$/, '') : text;
  if (bare.includes('*')) throw new SearchSyntaxError(`A * stands at the end of a word, where ${JSON.stringify(text)} has it elsewhere.`);
  if (isPrefix && !/[\p{L}\p{N}]/u.test(bare)) throw new SearchSyntaxError('A * needs letters or digits before it.');
  return { text: bare, isPrefix };
}
