import { stateOrCountryCode, stateOrCountryName } from '../record/tables/state-or-country-name.ts';
import { readIncorporationSentence } from './cover-page/incorporation-sentence.ts';

/** How covers print a place that EDGAR's list has by another name; `$1` is the part that names it. */
const otherNames: readonly (readonly [printed: RegExp, listed: string])[] = Object.freeze([
  [/^the (.+)$/i, '$1'],
  [/^(?:state|commonwealth|kingdom|grand duchy|islands?|province|dominion) of (.+)$/i, '$1'],
  [/^(?:the )?((?:people['’]s |socialist |islamic |federal )?republic) of (?:the )?(.+)$/i, '$2'],
  [/^(?:the )?((?:people['’]s |islamic )?republic) of (.+)$/i, '$2: $1 of'],
  [/^(?:province of )?([\p{L} ]+?)(?:, canada)?$/iu, '$1: Canada'],
  [/^british virgin islands$/i, 'Virgin Islands: British'],
  [/^(?:england(?: and wales)?|great britain|scotland|wales)$/i, 'United Kingdom'],
  [/^(?:[\p{L} ]+), (switzerland|germany|australia|united kingdom)$/iu, '$1'],
]);

/**
 * EDGAR's code of a place as a cover prints it: `Delaware`, `DE`, `The Netherlands`, `Republic of Korea`, `Ontario, Canada`, `A Delaware
 * Business Trust`. Null for what names no place that the list has.
 */
export function placeCode(printed: string): string | null {
  const place = readIncorporationSentence(printed)?.value ?? printed;
  if (/^[A-Z]{2}$/.test(place) && stateOrCountryName(place) !== null) return place;
  const known = stateOrCountryCode(place);
  if (known !== null) return known;
  for (const [name, listed] of otherNames) {
    const code = name.test(place) ? stateOrCountryCode(place.replace(name, listed)) : null;
    if (code !== null) return code;
  }
  return null;
}
