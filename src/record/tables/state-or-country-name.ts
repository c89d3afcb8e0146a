import { stateOrCountryCodes } from './state-country-codes.ts';

const names: ReadonlyMap<string, string> = new Map(stateOrCountryCodes);

/** The state, province or country that EDGAR's code means: `Korea, Republic of` for M5. Null for what is no code. */
export function stateOrCountryName(code: string): string | null {
  return names.get(code.toUpperCase()) ?? null;
}
