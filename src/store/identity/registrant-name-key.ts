import { joinInitials, words } from './words.ts';

// Legal forms at the end of a name, which filings write in full, in short or not at all.
const legalForms: ReadonlySet<string> = new Set(
  'INC INCORPORATED CORP CORPORATION CO COMPANY LTD LIMITED LLC LP LLP PLC NV BV SA AG AB ASA AS OYJ SE SPA GMBH KGAA PTY PTE'.split(' '),
);

/**
 * The name of a company, fund or person folded for comparison: case, accents, punctuation, `THE`, state marks and legal forms aside.
 *
 * @example registrantNameKey('COCA COLA CO /DE/') === registrantNameKey('The Coca-Cola Company')
 */
export function registrantNameKey(name: string): string {
  // EDGAR tells namesakes apart by a mark at the end, `/DE/`, `/NEW/`, `\MN\`, `/ADV`.
  const unmarked = name.replace(/\s*[/\\][A-Z]{2,4}[/\\]?\s*$/i, '');
  const parts = [...joinInitials(words(unmarked === '' ? name : unmarked))];
  if (parts.length > 1 && parts[0] === 'THE') parts.shift();
  if (parts.length > 1 && parts.at(-1) === 'THE') parts.pop();
  while (parts.length > 1 && legalForms.has(parts.at(-1) ?? '')) parts.pop();
  if (parts.length > 1 && parts.at(-1) === 'AND') parts.pop();
  return parts.join(' ');
}

/**
 * The one of several that a name means: the one of exactly these words, else the only one of the same key; null where it could be two.
 *
 * @example whoIsNamed('Acme Partners, L.P.', [{ name: 'ACME PARTNERS LLC' }, { name: 'ACME PARTNERS LP' }]) // the second
 */
export function whoIsNamed<Named extends { readonly name: string }>(name: string, among: readonly Named[]): Named | null {
  const key = registrantNameKey(name);
  const alike = among.filter((one) => registrantNameKey(one.name) === key);
  const same = alike.filter((one) => allWords(one.name) === allWords(name));
  return (same.length > 0 ? same[0] : alike.length === 1 ? alike[0] : null) ?? null;
}

function allWords(name: string): string {
  return joinInitials(words(name)).join(' ');
}
