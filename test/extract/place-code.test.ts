import { describe, expect, it } from 'vitest';
import { placeCode } from '../../src/extract/place-code.ts';

describe('the code of a place as covers print it', () => {
  it.each([
    ['Delaware', 'DE'],
    ['DELAWARE', 'DE'],
    ['DE', 'DE'],
    ['State of Delaware', 'DE'],
    ['Commonwealth of Puerto Rico', 'PR'],
    ['A Delaware Business Trust', 'DE'],
    ['The Netherlands', 'P7'],
    ['Kingdom of Spain', 'U3'],
    ['Republic of Korea', 'M5'],
    ['The Republic of Korea', 'M5'],
    ['Republic of the Marshall Islands', '1T'],
    ['Ontario, Canada', 'A6'],
    ['Province of Ontario', 'A6'],
    ['British Columbia', 'A1'],
    ['British Virgin Islands', 'D8'],
    ['England and Wales', 'X0'],
    ['Canton of Zurich, Switzerland', 'V8'],
    ['People’s Republic of China', 'F4'],
    ['Georgia', 'GA'],
  ])('%s', (printed, code) => {
    expect(placeCode(printed)).toBe(code);
  });

  it.each(['Registrant,', 'State or', 'A Stifel Company', ''])('none for %j', (printed) => {
    expect(placeCode(printed)).toBeNull();
  });
});
