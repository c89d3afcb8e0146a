import { expect, it } from 'vitest';
import { splitAddress } from '../../../src/extract/cover-page/split-address.ts';

const parts = (lines: readonly string[]) => {
  const { street1, street2, city, stateOrCountry, zip } = splitAddress(lines);
  return [street1, street2, city, stateOrCountry, zip];
};

it.each([
  [
    'two lines',
    ['500 South Buena Vista Street', 'Burbank, California 91521'],
    ['500 South Buena Vista Street', null, 'Burbank', 'California', '91521'],
  ],
  ['one line', ['2200 Don Tyson Parkway, Springdale, AR 72762-6999'], ['2200 Don Tyson Parkway', null, 'Springdale', 'AR', '72762-6999']],
  [
    'a second line of the street',
    ['P. O. Box 1000', 'Suite 5', 'Reno, Nevada 89521'],
    ['P. O. Box 1000', 'Suite 5', 'Reno', 'Nevada', '89521'],
  ],
  ['a state of two words', ['250 West 57th St., New York, New York 10107'], ['250 West 57th St.', null, 'New York', 'New York', '10107']],
  [
    'a code with spaces',
    ['P.O. Box 100', 'Whitehouse Station, N. J. 08889-0100'],
    ['P.O. Box 100', null, 'Whitehouse Station', 'N. J.', '08889-0100'],
  ],
  ['no zip code', ['One International Place, Boston, Massachusetts'], ['One International Place', null, 'Boston', 'Massachusetts', null]],
  [
    'commas before the zip code',
    ['15360 Barranca Parkway, Irvine, California, 92618'],
    ['15360 Barranca Parkway', null, 'Irvine', 'California', '92618'],
  ],
  [
    'a country',
    ['Mariahoeveplein 50, 2591 TV The Hague, The Netherlands'],
    ['Mariahoeveplein 50, 2591 TV The Hague', null, null, 'The Netherlands', null],
  ],
  [
    'a street that no comma parts from its city',
    ['929 Long Bridge Drive Arlington, VA 22202'],
    ['929 Long Bridge Drive Arlington', null, null, 'VA', '22202'],
  ],
  ['neither state nor country', ['Haifa Bay', 'P.O. Box 1929'], [null, null, null, null, null]],
])('%s', (_name, lines, expected) => {
  expect(parts(lines)).toEqual(expected);
});
