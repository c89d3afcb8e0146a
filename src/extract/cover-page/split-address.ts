import type { Address } from '../../record/address.ts';
import { stateOrCountryCode, stateOrCountryName } from '../../record/tables/state-or-country-name.ts';

/** The parts of an address that its lines tell apart. */
export type AddressParts = Pick<Address, 'street1' | 'street2' | 'city' | 'stateOrCountry' | 'zip'>;

const zipCode = /[\s,]+(\d{5}(?:-\d{4})?)$/;
const canadianCode = /[\s,]+([A-Z]\d[A-Z]\s?\d[A-Z]\d)$/;
/** Longest name of a state or country, in words. */
const longestName = 5;
const unknown: AddressParts = Object.freeze({ street1: null, street2: null, city: null, stateOrCountry: null, zip: null });

/**
 * Splits an address printed as `500 South Buena Vista Street` over `Burbank, California 91521`, or all on one line, into its parts, each as
 * printed. Every part is null where the last line does not end in a state, a province or a country: what stands where cannot be told then.
 */
export function splitAddress(lines: readonly string[]): AddressParts {
  const last = (lines.at(-1) ?? '').replace(/[\s,.]+$/, '');
  const code = zipCode.exec(last) ?? canadianCode.exec(last);
  const place = last.slice(0, code?.index).replace(/[\s,]+$/, '');
  const state = stateAtEnd(place);
  if (state === null) return unknown;

  const before = place.slice(0, place.length - state.length).replace(/[\s,]+$/, '');
  const comma = before.lastIndexOf(',');
  const city = before.slice(comma + 1).trim();
  const isCity = city !== '' && !/\d/.test(city);
  const street = [...lines.slice(0, -1), isCity ? before.slice(0, Math.max(0, comma)) : before].map(trimmed).filter((line) => line !== '');
  const [street1 = null, ...more] = street;
  return {
    street1,
    street2: more.length === 0 ? null : more.join(', '),
    city: isCity ? city : null,
    stateOrCountry: state,
    zip: code?.[1] ?? null,
  };
}

/** The longest run of words at the end of a text that is a state's or country's name, or a state's code. */
function stateAtEnd(text: string): string | null {
  const words = text.split(/(?<=[\s,])/);
  for (let from = Math.max(0, words.length - longestName); from < words.length; from += 1) {
    const name = words.slice(from).join('').trim();
    if (stateOrCountryCode(name.replace(/^the /i, '')) !== null || isStateCode(name)) return name;
  }
  return null;
}

/** `CA`, `N.Y.`, `N. J.`: a state of the United States or a province of Canada; codes of other countries are EDGAR's own and not printed. */
function isStateCode(text: string): boolean {
  const code = text.replace(/[.\s]/g, '');
  return /^[A-Z]{2}$/.test(code) && stateOrCountryName(code) !== null;
}

function trimmed(line: string): string {
  return line.replace(/[\s,]+$/, '').trim();
}
