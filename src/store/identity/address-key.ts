import type { Address } from '../../record/address.ts';
import { stateOrCountryName } from '../../record/tables/state-or-country-name.ts';
import { words } from './words.ts';

/**
 * An address folded for comparison: case, punctuation and the telephone aside, the state by its name, so that header and cover agree. Null
 * where the address says nothing.
 *
 * @example the key of `1 Infinite Loop, Cupertino, California 95014` is that of `1 INFINITE LOOP, CUPERTINO, CA 95014`
 */
export function addressKey({ lines, street1, street2, city, stateOrCountry, zip }: Address): string | null {
  const state = stateOrCountry === null ? null : (stateOrCountryName(stateOrCountry) ?? stateOrCountry);
  const parts = [street1, street2, city, state, zip].filter((part) => part !== null);
  const key = (parts.length > 0 ? parts : lines).flatMap(words).join(' ');
  return key === '' ? null : key;
}
