import { stateOrCountryCodes } from '../src/record/tables/state-country-codes.ts';

/** How headers shorten what covers print in full. */
const shortWords: ReadonlyMap<string, string> = new Map(
  `STREET ST, AVENUE AVE, BOULEVARD BLVD, ROAD RD, DRIVE DR, LANE LN, PARKWAY PKWY, PLACE PL, SQUARE SQ, COURT CT, CENTER CTR, CENTRE CTR,
  SUITE STE, FLOOR FL, FLR FL, NORTH N, SOUTH S, EAST E, WEST W, NORTHWEST NW, NORTHEAST NE, SOUTHWEST SW, SOUTHEAST SE, FIRST 1ST, SECOND 2ND,
  THIRD 3RD, FOURTH 4TH, FIFTH 5TH, SIXTH 6TH, SEVENTH 7TH, EIGHTH 8TH, NINTH 9TH, TENTH 10TH, ONE 1, TWO 2, THREE 3, FOUR 4, FIVE 5, HIGHWAY HWY,
  EXPRESSWAY EXPY, BUILDING BLDG, TURNPIKE TPKE, PLAZA PLZ, CIRCLE CIR, FORT FT, SAINT ST, MOUNT MT, ROOM RM`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .flatMap(([long, short]) => (long === undefined || short === undefined ? [] : [[long, short]])),
);
const states: readonly (readonly [name: string, code: string])[] = stateOrCountryCodes
  .map(([code, name]): readonly [string, string] => [name.toUpperCase(), code])
  .toSorted(([one], [other]) => other.length - one.length);

/**
 * The share of words that two addresses have in common, 0 to 1 (Dice), with states and countries by their codes, streets in short and zip
 * codes to five digits.
 */
export function addressOverlap(one: string, other: string): number {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  const rest = [...those];
  const common = these.filter((word) => {
    const index = rest.indexOf(word);
    if (index >= 0) rest.splice(index, 1);
    return index >= 0;
  });
  return (2 * common.length) / Math.max(1, these.length + those.length);
}

function wordsOf(address: string): readonly string[] {
  let text = address.toUpperCase().replace(/\b(?:U\. ?S\. ?A?\.?|USA|UNITED STATES)(?=\W|$)/g, ' ');
  for (const [name, code] of states) if (text.includes(name)) text = text.replaceAll(name, ` ${code} `);
  const plain = text.replace(/(?<=\b\w)\.(?=\s?\w\b)/g, '').replace(/(\d{5})-\d{4}\b/g, '$1');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => shortWords.get(word) ?? word);
}
