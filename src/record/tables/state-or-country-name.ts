import { stateOrCountryCodes } from './state-country-codes.ts';

const names: ReadonlyMap<string, string> = new Map(stateOrCountryCodes);
/** Of two places of one name, the first: Georgia is the state, which the list has before the country. */
const codes: ReadonlyMap<string, string> = new Map(stateOrCountryCodes.toReversed().map(([code, name]) => [name.toUpperCase(), code]));

/** The state, province or country as EDGAR names it, by its code or its name in any case of letters: `Korea, Republic of` for M5. Null for what is neither. */
export function stateOrCountryName(place: string): string | null {
  const written = place.trim().toUpperCase();
  return names.get(written) ?? names.get(codes.get(written) ?? '') ?? null;
}

/** EDGAR's code of a state, province or country by its name in any case of letters: `DE` for Delaware. Null for a name that has none. */
export function stateOrCountryCode(name: string): string | null {
  return codes.get(name.trim().toUpperCase()) ?? null;
}
