import { describe, expect, test } from 'vitest';
import { exhibitNumberKey } from '../../../src/record/exhibit-number-key.ts';
import { addressKey } from '../../../src/store/identity/address-key.ts';
import { fileNumberKey } from '../../../src/store/identity/file-number-key.ts';
import { formKey } from '../../../src/store/identity/form-key.ts';
import { isSamePerson, personNameKey } from '../../../src/store/identity/person-name-key.ts';
import { registrantNameKey } from '../../../src/store/identity/registrant-name-key.ts';

test.each([
  ['COCA COLA CO /DE/', 'The Coca-Cola Company'],
  ['HANARO TELECOM INC', 'Hanaro Telecom, Inc.'],
  ['PHILIPS ELECTRONICS N V', 'Philips Electronics N.V.'],
  ['AT&T CORP', 'AT & T Corporation'],
  ['TELEFONICA S A', 'Telefónica, S.A.'],
  ['MORGAN J P & CO INC', 'Morgan J.P. & Co.'],
  ['PROCTER & GAMBLE CO', 'The Procter and Gamble Company'],
  ['LIMITED INC', 'LIMITED INC /NEW/'],
])('%s and %s are one registrant', (one, other) => {
  expect(registrantNameKey(one)).toBe(registrantNameKey(other));
});

test.each([
  ['Acme East Inc', 'Acme West Inc'],
  ['First Trust', 'First Trust II'],
  ['Company', 'Limited'],
])('%s and %s are two registrants', (one, other) => {
  expect(registrantNameKey(one)).not.toBe(registrantNameKey(other));
});

test.each([
  ['José A. Núñez', 'JOSE A. NUNEZ'],
  ['Dr. Ann Lee, Ph.D.', 'Ann Lee'],
  ['John Roe, C.P.A.', 'Mr. John Roe'],
  ["Sean O'Brien", 'SEAN O’BRIEN'],
  ['Mary Poe, M.D., Ph.D.', 'Mary Poe'],
])('%s and %s are one signatory', (one, other) => {
  expect(personNameKey(one)).toBe(personNameKey(other));
});

test.each([
  ['John Smith', 'John Smith, Jr.'],
  ['John A. Smith', 'John B. Smith'],
  ['Esquire', 'Mr.'],
])('%s and %s are two signatories', (one, other) => {
  expect(personNameKey(one)).not.toBe(personNameKey(other));
});

test.each([
  ['SMITH JOHN A', 'John A. Smith', true],
  ['SMITH JOHN A', 'John Smith', true],
  ['SMITH JOHN A', 'Jane Smith', false],
  ['SMITH', 'John Smith', false],
])('a header names %s, a signature %s: the same person is %s', (header, signed, same) => {
  expect(isSamePerson(header, signed)).toBe(same);
});

test.each([
  ['10(A)49', '0010.A.0049'],
  ['10.a.49', '0010.A.0049'],
  ['10.A49', '0010.A.0049'],
  ['99.01', '0099.0001'],
  ['3-A', '0003.A'],
  ['101.INS', '0101.INS'],
  ['12345', '12345'],
])('exhibit %s is %s', (number, key) => {
  expect(exhibitNumberKey(number)).toBe(key);
});

test('exhibit numbers sort as people count', () => {
  const numbers = ['10.2', '2', '10.10', '99.1', '3(ii)', '10', '3(i)'];
  expect(numbers.toSorted((a, b) => (exhibitNumberKey(a) < exhibitNumberKey(b) ? -1 : 1))).toEqual([
    '2',
    '3(i)',
    '3(ii)',
    '10',
    '10.2',
    '10.10',
    '99.1',
  ]);
});

test.each([
  ['001-06746', '1-6746'],
  ['File No. 1-6746', '1-6746'],
  ['333-12345-01', '333-12345-1'],
  ['none', null],
])('file number %s is %s', (number, key) => {
  expect(fileNumberKey(number)).toBe(key);
});

test.each([
  ['10-K405/A', '10-K'],
  ['Form 10-K', '10-K'],
  ['SCHEDULE 13D', 'SC 13D'],
  ['6-k/a', '6-K'],
])('form %s is of the family %s', (form, key) => {
  expect(formKey(form)).toBe(key);
});

describe('addressKey', () => {
  const address = {
    lines: [],
    street1: null,
    street2: null,
    city: null,
    stateOrCountry: null,
    zip: null,
    phone: null,
    span: { start: 0, end: 1 },
  };
  test.each([
    [
      'case, punctuation, telephone and the code of a state',
      { street1: '1 Infinite Loop,', stateOrCountry: 'California', phone: '1' },
      'same',
    ],
    ['another street', { street1: '1 APPLE PARK WAY', stateOrCountry: 'CA' }, 'other'],
    ['a suite', { street1: '1 INFINITE LOOP', street2: 'SUITE 4', stateOrCountry: 'CA' }, 'other'],
  ])('%s', (_case, parts, expected) => {
    const key = addressKey({ ...address, street1: '1 INFINITE LOOP', stateOrCountry: 'CA' });
    expect(addressKey({ ...address, ...parts }) === key ? 'same' : 'other').toBe(expected);
  });

  test('is of the lines where the parts are not told apart, and null where there is nothing', () => {
    expect(addressKey({ ...address, lines: ['43, Taepyeongno 2-ga', 'Seoul'] })).toBe('43 TAEPYEONGNO 2 GA SEOUL');
    expect(addressKey({ ...address, phone: '1' })).toBeNull();
  });
});
