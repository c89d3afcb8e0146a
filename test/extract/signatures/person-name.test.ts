import { describe, expect, it } from 'vitest';
import { findPersonName, isCompanyName, isPersonName, isSameName } from '../../../src/extract/signatures/person-name.ts';

const split = (text: string): readonly [string, string] | null => {
  const name = findPersonName(text);
  return name === null ? null : [text.slice(name.start, name.end), text.slice(name.rest).trim()];
};

describe('a name and what follows it', () => {
  it.each([
    ['Robert R. Jones, III', 'Robert R. Jones, III', ''],
    ['“James G. Stewart”', 'James G. Stewart', ''],
    ['(Drew Lewis, Chairman, President', 'Drew Lewis', 'Chairman, President'],
    ['Ralph T. McElvenny, Jr./Authorized Person', 'Ralph T. McElvenny, Jr.', 'Authorized Person'],
    ['Guy M. Erwin II', 'Guy M. Erwin II', ''],
    ['William Schwartz, M.D., Director', 'William Schwartz, M.D.', 'Director'],
    ['William E. Ladin, Jr. President and CEO', 'William E. Ladin, Jr.', 'President and CEO'],
    ['Thomas B. Pfeil, Vice President, Finance', 'Thomas B. Pfeil', 'Vice President, Finance'],
    ['James R. Umbarger - Chief Financial Officer', 'James R. Umbarger', 'Chief Financial Officer'],
    ['George S. Writer, Jr., March 26, 1996', 'George S. Writer, Jr.', 'March 26, 1996'],
    ['Dr. Kanwar J.S. Chadha', 'Dr. Kanwar J.S. Chadha', ''],
    ['Sônia de Almendra Freitas Portella Nunes', 'Sônia de Almendra Freitas Portella Nunes', ''],
    ['Amie Thuener O’Toole', 'Amie Thuener O’Toole', ''],
    ['M.J. van Ginneken', 'M.J. van Ginneken', ''],
    ['Ivana Magovčević-Liebisch, Ph.D., J.D.', 'Ivana Magovčević-Liebisch, Ph.D., J.D.', ''],
    ['CHARLES BREWER,', 'CHARLES BREWER', ''],
  ])('%s', (text, name, rest) => {
    expect(split(text)).toEqual([name, rest]);
  });
});

it.each([
  'Executive Vice President',
  'Boston, Massachusetts',
  'Omaha, NE',
  'APPLE COMPUTER INC.',
  'March 26, 1996',
  'by signing his name',
  'Director',
  '',
])('no person: %s', (text) => {
  expect(isPersonName(text)).toBe(false);
});

it.each([
  ['/s/ name and print', 'Fred D. Anderson', 'FRED D. ANDERSON', true],
  ['a nickname', 'Ken Chadha', 'Dr. Kanwar J.S. Chadha', true],
  ['an initial', 'W.A. Freeman', 'William A. Freeman', true],
  ['diacritics', 'Ulrich Körner', 'ULRICH KORNER', true],
  ['suffixes', 'John B. Swift', 'John B. Swift, Jr.', true],
  ['another person', 'Anne M. Mulcahy', 'Douglas A. Scovanner', false],
  ['a brother', 'Julian C. Baker', 'Felix X. Baker', false],
])('same person: %s', (_name, one, other, expected) => {
  expect(isSameName(one, other)).toBe(expected);
});

it.each([
  ['HANARO TELECOM, INC.', true],
  ['AIG GSEF, L.P.', true],
  ['iSHARES TRUST', true],
  ['SUPERIOR WHOLESALE INVENTORY FINANCING TRUST I', true],
  ['Principal Financial Officer', false],
  ['Marc D. Hamburg', false],
  ['the company', false],
])('company: %s', (text, expected) => {
  expect(isCompanyName(text)).toBe(expected);
});
