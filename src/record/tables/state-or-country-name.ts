import { stateOrCountryCodes } from './state-country-codes.ts';

const names: ReadonlyMap<string, string> = new Map(stateOrCountryCodes);

/** The state, province or country that EDGAR's code means: `Korea, Republic of` for M5. Null for what is no code. */
export function stateOrCountryName(code: string): string | null {
  return names.get(code.toUpperCase()) ?? null;
}

/** Of two places of one name, the first: Georgia is the state, which the list has before the country. */
const codes: ReadonlyMap<string, string> = new Map(stateOrCountryCodes.toReversed().map(([code, name]) => [name.toUpperCase(), code]));

/** EDGAR's code of a state, province or country by its name in any case of letters: `DE` for Delaware. Null for a name that has none. */
export function stateOrCountryCode(name: string): string | null {
  return codes.get(name.trim().toUpperCase()) ?? null;
}
