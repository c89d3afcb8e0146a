import { captionWords, companyWords, nameParticles, nameSuffixes, officeWords } from './person-words.ts';

/** `[start, end)` of a person's name in a text, and where what follows it begins: a title, a date, or the end. */
export type NameInText = { readonly start: number; readonly end: number; readonly rest: number };

const opening = /^[\s("'“”‘«_]+/;
const closing = /[\s,;.)"'”’»*_†+-]+$/;
const honorific = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Hon|Rev|Admiral|Adm|Sir|Lord|Lady|Dame|The Hon(?:orable)?)\.?\s+)+/i;
const legalForm =
  /\b(?:inc|corp|corporation|incorporated|company|co|llc|l\.l\.c|lp|l\.p|llp|ltd|limited|plc|n\.?v|s\.?a|ag|trust|fund|partnership|bank|association|n\.a)\b/i;
const endsInLegalForm =
  /^[\p{Lu}\d].*[\s,](?:inc|corp|corporation|incorporated|company|co|llc|l\.l\.c|lp|l\.p|llp|ltd|limited|plc|n\.?v|s\.?a|ag|trust|partnership|n\.a)\.?$/iu;
const separator = /\s*(?:,|;|\/|\s[-–—]+\s|--|—|\()\s*/;
/** Two words, the first of which can begin a name. */
const opensLikeName = /^[\s("'“”‘«_]*(?:\p{Lu}|d['’]\p{Lu}|\p{Ll}+\s)\S*\s+\S/u;

/**
 * Finds a person's name at the beginning of a text: `Robert R. Jones, III`, `“James G. Stewart”`, `(Drew Lewis, Chairman`,
 * `Ralph T. McElvenny, Jr./Authorized Person`, `Guy M. Erwin II`. Two to six capitalised words or initials, none of an office or a company;
 * suffixes after a comma belong to the name. `null` where the text begins with anything else.
 */
export function findPersonName(text: string): NameInText | null {
  if (!opensLikeName.test(text)) return null;
  const start = opening.exec(text)?.[0].length ?? 0;
  let stop = stopAfter(text, start + 1);
  const words = endOfNameWords(text, start, stop.start);
  if (words === null) return null;
  if (words < stop.start) return { start, end: withoutClosing(text, start, words), rest: words };

  let end = stop.start;
  while (stop.start < text.length) {
    const next = stopAfter(text, stop.end);
    const part = text.slice(stop.end, next.start);
    const suffix = /^\S+(?=\s+\p{Lu})/u.exec(part)?.[0] ?? '';
    if (isNameSuffix(part)) end = next.start;
    else if (suffix !== '' && isNameSuffix(suffix)) return { start, end: stop.end + suffix.length, rest: stop.end + suffix.length };
    else if (text.slice(stop.end).replace(closing, '') !== '') return { start, end: withoutClosing(text, start, end), rest: stop.end };
    stop = next;
  }
  return { start, end: withoutClosing(text, start, end), rest: text.length };
}

/** Where the next separator begins and ends; the end of the text where there is none. */
function stopAfter(text: string, from: number): { readonly start: number; readonly end: number } {
  const match = separator.exec(text.slice(from));
  if (match === null) return { start: text.length, end: text.length };
  return { start: from + match.index, end: from + match.index + match[0].length };
}

/** True for a text that is a person's name and nothing else, brackets, quotes and asterisks around it aside. */
export function isPersonName(text: string): boolean {
  const bare = text.replace(/[\s*†+]+$/, '');
  return findPersonName(bare)?.rest === bare.length;
}

/** True where two spellings are plausibly one person: same last name, and first names that agree by a word or an initial. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [nameWords(one), nameWords(other)];
  const last = a.at(-1);
  if (last === undefined || last !== b.at(-1)) return a.length > 1 && a.join('') === b.join('');
  return a.slice(0, -1).some((word) => b.slice(0, -1).some((mate) => word.charAt(0) === mate.charAt(0)));
}

/** True for a name that only a company, fund or partnership bears: `HANARO TELECOM, INC.`, `AIG GSEF, L.P.`. */
export function isCompanyName(text: string): boolean {
  if (!/^(?:[\p{Lu}\d(“"*]|\p{Ll}\p{Lu})/u.test(text) || text.length > 120 || /[:;]$/.test(text)) return false;
  if (hasOfficeWord(text) && !legalForm.test(text)) return false;
  const words = text.toLowerCase().split(/[\s,/()*]+/);
  return words.some((word) => isCompanyWord(word) && word !== 'the' && word !== 'of');
}

/** True for a name that ends in the form of a company: `Salesforce, Inc.`, `3M Company`. */
export function hasLegalForm(text: string): boolean {
  return endsInLegalForm.test(text);
}

/** True for words that only say what kind of entity it is: `PARTNERSHIP` below `WINTHROP PARTNERS 80 LIMITED`. */
export function isEntityKind(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((word) => word !== '');
  return words.length > 0 && words.every(isCompanyWord);
}

/** True for a text that bears the word of an office: `Vice President, Finance`. */
export function hasOfficeWord(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[\s,/()&;]+/)
    .map((word) => word.replace(/[.:]$/, ''));
  return words.some((word) => officeWords.has(word) || officeWords.has(word.replace(/^co-|s$/g, '')));
}

/** True for what may follow a name after a comma: `Jr.`, `Ph.D.`. */
export function isNameSuffix(text: string): boolean {
  return nameSuffixes.has(text.replace(/[\s.)"'”’*_†+]/g, '').toUpperCase());
}

/** The end of the words of a name within `[start, limit)`: `limit`, or where an office begins; `null` where they are no name. */
function endOfNameWords(text: string, start: number, limit: number): number | null {
  const first = start + (honorific.exec(text.slice(start, limit))?.[0].length ?? 0);
  let end: number | null = null;
  let count = 0;
  for (const match of text.slice(first, limit).matchAll(/\S+/g)) {
    const word = match[0].replace(/[)"'”’*_†+]+$/, '');
    const lower = word.toLowerCase();
    const isParticle = nameParticles.has(lower);
    if (officeWords.has(lower.replace(/[.:,]$/, ''))) return count < 2 ? null : end;
    if (word !== '' && !isParticle && !isNameWord(word, lower)) return null;
    if (word !== '' && !isParticle) count += 1;
    end = first + match.index + match[0].length;
  }
  const isName = count >= 2 && count <= 6 && /\p{L}{2}/u.test(text.slice(first, limit));
  return isName ? limit : null;
}

function isNameWord(word: string, lower: string): boolean {
  if (isCompanyWord(lower) || captionWords.has(lower.replace(/[.:]$/, ''))) return false;
  return /^(?:\p{Lu}[\p{L}'’`-]*\.?|(?:\p{Lu}\.-?){1,4}\p{L}*\.?|d['’]\p{Lu}\p{L}+)$/u.test(word);
}

function isCompanyWord(lower: string): boolean {
  return companyWords.has(lower) || companyWords.has(lower.replaceAll('.', ''));
}

/** A full stop after a suffix or an initial belongs to the name; other punctuation does not. */
function withoutClosing(text: string, start: number, end: number): number {
  const name = text.slice(start, end);
  const bare = name.replace(closing, '');
  return start + bare.length + (name.charAt(bare.length) === '.' ? 1 : 0);
}

function nameWords(name: string): readonly string[] {
  const plain = withoutAccents(name).toUpperCase();
  return plain.split(/[^\p{L}]+/u).filter((word) => word !== '' && !nameSuffixes.has(word) && !/^(?:MR|MRS|MS|DR|SIR|HON)$/.test(word));
}

/** The letters without what stands over and under them; most names have none. */
function withoutAccents(name: string): string {
  return /[^ -~]/.test(name) ? name.normalize('NFKD').replace(/\p{M}/gu, '') : name;
}
