import { stateOrCountryCode } from '../../record/tables/state-or-country-name.ts';

/** A part `[start, end)` of a text. */
type TextPart = { readonly value: string; readonly start: number; readonly end: number };

const kindOfCompany =
  '(?:business |public |statutory )?(?:corporation|company|trust)|(?:limited |general )?(?:liability company|partnership)|association';
const inBrackets = new RegExp(`^(\\(an? )(\\p{Lu}[\\p{L} ]{2,40}?) (?:${kindOfCompany})\\)$`, 'iu');
const sentences: readonly RegExp[] = Object.freeze([
  new RegExp(`^(an? )(\\p{Lu}[\\p{L} ]{2,30}?) (?:${kindOfCompany})$`, 'iu'),
  /^(\(?(?:incorporated|organized) (?:in|under the laws of) (?:the )?(?:state of )?)(\p{Lu}[\p{L} ]{2,30}?)\)?$/iu,
]);

/**
 * The state in a line that says nothing else: `(A Kentucky and Virginia Corporation)`, `Incorporated in New Jersey`. Null for any other line:
 * without brackets the state has to be one that there is, for `A Stifel Company`.
 */
export function readIncorporationSentence(line: string): TextPart | null {
  const bracketed = partOf(inBrackets.exec(line));
  if (bracketed !== null) return bracketed;
  for (const sentence of sentences) {
    const part = partOf(sentence.exec(line));
    if (part !== null && stateOrCountryCode(part.value) !== null) return part;
  }
  return null;
}

function partOf(match: RegExpExecArray | null): TextPart | null {
  const [, before, value] = match ?? [];
  return before === undefined || value === undefined ? null : { value, start: before.length, end: before.length + value.length };
}
