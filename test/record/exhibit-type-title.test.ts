import { describe, expect, it } from 'vitest';
import { documentTypeTitle, exhibitTypeTitle } from '../../src/record/tables/exhibit-type-title.ts';

describe('what the number of an exhibit means', () => {
  it.each<readonly [string, string, string | null, string | null]>([
    ['10.1', '10-K', '2003-03-14', 'Material contracts'],
    ['10.A.49', '10-Q', '2000-08-11', 'Material contracts'],
    ['10(iii)(A)', '10-K405', '1996-03-14', 'Material contracts'],
    ['3(i)', '10-Q', '1997-05-01', 'Articles of incorporation'],
    ['3.(II)', '10-Q', '1997-05-01', 'Bylaws'],
    ['3.1', '8-K', '2010-05-01', 'Articles of incorporation and bylaws'],
    ['12', '10-K', '2003-03-14', 'Statements re computation of ratios'],
    ['12.1', '20-F', '2010-06-30', 'Rule 13a-14(a) certifications'],
    ['10', '20-F', '2010-06-30', null],
    ['4.1', '20-F', '1996-06-30', null],
    ['24', '10-K', '1996-03-14', 'Power of attorney'],
    ['24(d)', 'S-3', '1994-03-14', null],
    ['27', '10-Q', '1999-11-12', 'Financial data schedule'],
    ['27', '10-Q', '2005-11-12', null],
    ['19', '10-Q', '1999-11-12', 'Report furnished to security holders'],
    ['19', '10-K', '2024-02-12', 'Insider trading policies and procedures'],
    ['19', '10-K', '2020-02-12', null],
    ['19', '10-K', null, null],
    ['99.1', '6-K', '2003-03-14', 'Additional exhibits'],
    ['1', '6-K', '2003-03-14', null],
    ['101.INS', '10-K', '2020-02-12', 'XBRL instance document'],
    ['104', '8-K', '2023-02-12', 'Cover page interactive data file'],
    ['(a)(1)(B)', 'SC TO-T/A', '2024-12-06', 'Offer to purchase, letter of transmittal'],
    ['(d)(2)', 'SC 14D9', '2010-12-06', 'Agreements'],
    ['(d)(1)', 'SC 14D9', '1998-12-06', null],
    ['(m)(2)', '485BPOS', '2024-03-26', 'Rule 12b-1 plan'],
    ['6.1', '1-A', '2018-03-26', 'Material contracts'],
    ['A', '18-K', '2003-10-15', null],
    ['200', '10-K', '2003-10-15', null],
  ])('%s of %s, filed on %s: %s', (number, formType, filedOn, title) => {
    expect(exhibitTypeTitle(number, formType, filedOn)).toBe(title);
  });

  it.each([
    ['EX-99.(A)(1)(B)', 'SC TO-I', 'Offer to purchase, letter of transmittal'],
    ['EX-99.906CERT', 'N-CSR', 'Section 906 certifications'],
    ['EX-99.P CODE ETH', '485BPOS', 'Code of ethics'],
    ['EX1A-2A CHARTER', '1-A', 'Charter'],
    ['EX-FILING FEES', 'S-3', 'Filing fee table'],
    ['GRAPHIC', '8-K', null],
    ['10-K', '10-K', null],
  ])('document %s of %s: %s', (type, formType, title) => {
    expect(documentTypeTitle(type, formType, '2023-01-05')).toBe(title);
  });
});
