import { describe, expect, test } from 'vitest';
import { document, filer, filingOf, header, type Reading, readFiling, submission, top } from './read-filing.ts';

/** A submission of one form, filed on a day, whose main document holds this. */
function filed(form: string, content: string, day = '20030115'): Reading {
  const head = header(`${top.replace('6-K', form).replace('20030115', day)}${filer}`);
  return readFiling(submission(head, document(content, `<TYPE>${form}\n<SEQUENCE>1`)));
}
const itemsOf = ({ record }: Reading): readonly string[] => (record?.items ?? []).map(({ code }) => code.value);
const signersOf = ({ record }: Reading): readonly string[] => (record?.signatures ?? []).map(({ name }) => name.value);
const exhibitsOf = ({ record }: Reading): readonly string[] =>
  (record?.exhibits ?? []).map(({ number, description }) => `${number.value} | ${description?.value ?? '-'}`);
const undersigned =
  'Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed on its behalf by the undersigned, thereunto duly authorized.';

describe('marks of plain text', () => {
  test.each([
    ['93 <PAGE>', '<PAGE>'],
    ['93 <PAGE> with its number beside it', '<PAGE>     2'],
    ['93 <PAGE 2>', '<PAGE 2>'],
  ])('%s between title and name is no part of a signature', (_case, mark) => {
    const reading = filed(
      '10-Q',
      `FORM 10-Q\n\nSIGNATURES\n\n${undersigned}\n\nACME CORP\n\n${mark}\nBy: /s/ Mary B. Jones\n    Mary B. Jones\n    Treasurer\n`,
    );
    expect(signersOf(reading)).toEqual(['Mary B. Jones']);
  });

  test('94 <TABLE>, <CAPTION>, <S>, <C> and notes print nothing and keep the columns', () => {
    const reading = filed(
      '8-K',
      '(c)      Exhibits\n<TABLE>\n<CAPTION>\n              Exhibit No.           Description\n              -----------           -----------\n                <S>                 <C>\n<F1>             99.1               Press Release\n</TABLE>\n',
    );
    expect(exhibitsOf(reading)).toEqual(['99.1 | Press Release']);
  });

  test('94 a note under a table, <FN> and <F1>, is no part of its last row', () => {
    const reading = filed('8-K', 'EXHIBIT INDEX\n\n<TABLE>\n<S>     <C>\n99.1    Press Release<F1>\n</TABLE>\n<FN>\n<F1>Filed herewith.\n');
    expect(exhibitsOf(reading)).toEqual(['99.1 | Press Release']);
  });

  test('95 < as less-than is kept', () => {
    const reading = filed('8-K', 'EXHIBIT INDEX\n\n99.1     Notes due <5 years and >1 year\n');
    expect(exhibitsOf(reading)).toEqual(['99.1 | Notes due <5 years and >1 year']);
  });
});

describe('items', () => {
  test.each([
    ['96 a range in words of items that do not apply', 'Items 1 through 4.  Not applicable.\n\nItem 5.  Other Events.\n\nText.', ['5']],
    [
      '97 items 1 and 2 in one heading',
      'Items 1 and 2.  Changes in Control; Acquisition of Assets.\n\nThe company did something.',
      ['1', '2'],
    ],
    ['98 Item No. 5', 'Item No. 5   Other Events\n\nThe company said something.', ['5']],
    ['100 a heading glued to a rule', '----------Item 5.  Other Events\n\nThe company said something.', ['5']],
    [
      '100 a heading wrapped on two lines',
      'Item 7.  Financial Statements, Pro Forma Financial\n         Information and Exhibits\n\n(c) Exhibits',
      ['7'],
    ],
    [
      '101 the copy in a table of contents',
      'TABLE OF CONTENTS\n\nItem 5. Other Events .......... 2\n\nItem 5.  Other Events.\n\nThe company said something.',
      ['5'],
    ],
    [
      '101 a cross-reference in prose',
      'Item 5.  Other Events.\n\nAs said under\nItem 7 of the annual report, and see Item 9 above.',
      ['5'],
    ],
  ])('%s', (_case, content, codes) => {
    expect(itemsOf(filed('8-K', `FORM 8-K\n\n${content}\n`))).toEqual(codes);
  });

  test('96 a range whose ends are both called items (0000906197-99-000155)', () => {
    expect(itemsOf(filed('8-K', 'FORM 8-K\n\nItem 1-Item 4.  Not applicable.\n\nItem 5.  Other Events.\n\nText.\n'))).toEqual(['5']);
  });

  test('98 Item 2. 02', () => {
    expect(itemsOf(filed('8-K', 'FORM 8-K\n\nItem 2. 02  Results of Operations and Financial Condition.\n\nText.\n', '20050115'))).toEqual([
      '2.02',
    ]);
  });

  test.each(['Item 9A(T).  Controls and Procedures', 'ITEM IV.  MINE SAFETY', 'P A R T  I I'])(
    '98 99 %s in an annual report is no item of an 8-K',
    (heading) => {
      const reading = filed('10-K', `FORM 10-K\n\n${heading}\n\nText.\n`);
      expect([itemsOf(reading), reading.codes]).toEqual([[], []]);
    },
  );
});

describe('signatures', () => {
  const block = 'ACME CORP\n\nBy: /s/ Mary B. Jones\n    Mary B. Jones\n    Treasurer\n';

  test.each([
    ['99 spaced letters', 'S I G N A T U R E S'],
    ['102 SIGNATURE(S)', 'SIGNATURE(S)'],
    ['102 SIGNATURE', 'SIGNATURE'],
  ])('%s', (_case, heading) => {
    expect(signersOf(filed('10-Q', `FORM 10-Q\n\n${heading}\n\n${undersigned}\n\n${block}`))).toEqual(['Mary B. Jones']);
  });

  test('102 "Signatures of the undersigned" in prose begins no block', () => {
    const reading = filed(
      '10-Q',
      'FORM 10-Q\n\nSignatures of the undersigned appear on the agreement that Mary B. Jones and John A. Smith made.\n',
    );
    expect(signersOf(reading)).toEqual([]);
  });

  test.each([
    [
      '106 two columns',
      'ACME CORP                          BETA CORP\n\nBy: /s/ Mary B. Jones              By: /s/ John A. Smith\n    Mary B. Jones                      John A. Smith\n    Treasurer                          President\n',
      ['Mary B. Jones', 'John A. Smith'],
    ],
    ['106 "s/" without a first stroke', 'ACME CORP\n\nBy: s/ Mary B. Jones\n    Mary B. Jones\n    Treasurer\n', ['Mary B. Jones']],
    ['106 /s/ alone before the name', 'ACME CORP\n\n/s/ Mary B. Jones\nMary B. Jones, Treasurer\n', ['Mary B. Jones']],
    [
      '106 several registrants in one block',
      'ACME CORP\n\nBy: /s/ Mary B. Jones\n    Mary B. Jones\n    Treasurer\n\nBETA CORP\n\nBy: /s/ John A. Smith\n    John A. Smith\n    President\n',
      ['Mary B. Jones', 'John A. Smith'],
    ],
  ])('%s', (_case, content, names) => {
    expect(signersOf(filed('10-Q', `FORM 10-Q\n\nSIGNATURES\n\n${undersigned}\n\n${content}`))).toEqual(names);
  });

  test('106 a blank line, signed by the name below it only', () => {
    const reading = filed(
      '10-Q',
      `FORM 10-Q\n\nSIGNATURES\n\n${undersigned}\n\nACME CORP\n\nBy: ______________________\n    Mary B. Jones\n    Treasurer\n`,
    );
    expect(reading.record?.signatures.map(({ name }) => name.value)).toEqual(['Mary B. Jones']);
  });

  test('106 an attorney-in-fact signs for the person named', () => {
    const reading = filed(
      '10-K',
      'FORM 10-K\n\nSIGNATURES\n\nPursuant to the requirements of the Securities Exchange Act of 1934, this report has been signed below by the following persons on behalf of the registrant and in the capacities and on the dates indicated.\n\n          *                Director            March 14, 2003\n---------------------\n    John A. Smith\n\n* By: /s/ Mary B. Jones\n      Mary B. Jones\n      Attorney-in-fact\n',
    );
    expect(signersOf(reading)).toContain('John A. Smith');
  });
});

describe('covers', () => {
  const cover = (lines: string): string => `SECURITIES AND EXCHANGE COMMISSION\nWashington, D.C. 20549\n\nFORM 6-K\n\n${lines}\n`;
  const question =
    'Indicate by check mark whether the registrant files or will file annual reports under cover of Form 20-F or Form 40-F.\n\n';

  test('103 the month with a comma before its year', () => {
    expect(readFiling(cover('For the month of January, 2003\n\nACME CORP\n(Name of Registrant)')).record?.reportingPeriod).toMatchObject({
      startsOn: '2003-01-01',
      endsOn: '2003-01-31',
    });
  });

  test.each([
    ['103 __X__', 'Form 20-F  __X__     Form 40-F  _____', [true, false]],
    ['103 ..X..', 'Form 20-F ..X..   Form 40-F .....', [true, false]],
    ['103 |X|', 'Form 20-F |X|   Form 40-F |_|', [true, false]],
    ['103 [X] after the option', 'Form 20-F [X]   Form 40-F [ ]', [true, false]],
    ['103 both unticked', 'Form 20-F [ ]   Form 40-F [ ]', [false, false]],
  ])('%s', (_case, boxes, ticks) => {
    const reading = readFiling(cover(`ACME CORP\n(Name of Registrant)\n\n${question}${boxes}`));
    expect(reading.record?.coverPage?.checkBoxes.map(({ isChecked }) => isChecked)).toEqual(ticks);
    expect(reading.record?.coverPage?.annualReportForm?.value ?? null).toBe(ticks[0] ? 'FORM_20_F' : null);
  });

  test('103 [X] before the option', () => {
    const reading = readFiling(cover(`ACME CORP\n(Name of Registrant)\n\n${question}[X] Form 20-F   [ ] Form 40-F`));
    expect(reading.record?.coverPage?.checkBoxes.map(({ option, isChecked }) => [option, isChecked])).toEqual([
      ['Form 20-F', true],
      ['Form 40-F', false],
    ]);
  });

  test.each([
    ['103 Commission File No.', 'Commission File No. 1-12345', ['1-12345']],
    ['103 Commission File Number:', 'Commission File Number: 001-12345', ['001-12345']],
    ['103 several file numbers', 'Commission File Numbers 333-1234 and 333-1235', ['333-1234', '333-1235']],
    ['103 no file number', '', []],
  ])('%s', (_case, line, numbers) => {
    const reading = readFiling(cover(`${line}\n\nACME CORP\n(Name of Registrant)`));
    expect(reading.record?.coverPage?.commissionFileNumbers.map(({ value }) => value)).toEqual(numbers);
  });
});

describe('exhibits', () => {
  test('104 a description that has the word "signature" in it does not end there', () => {
    const reading = filed(
      '10-K',
      'EXHIBIT INDEX\n\n24      Power of Attorney (included on the signature page of this report)\n27      Financial Data Schedule\n',
    );
    expect(exhibitsOf(reading)).toEqual([
      '24 | Power of Attorney (included on the signature page of this report)',
      '27 | Financial Data Schedule',
    ]);
  });

  test.each([
    ['105 99(a)', '99(a)    Press Release', ['99(a) | Press Release']],
    ['105 10.1A', '10.1A    Lease', ['10.1A | Lease']],
    ['105 4.1*', '4.1*     Indenture\n\n* Filed herewith.', ['4.1 | Indenture']],
    [
      '105 a row full of dates',
      '10.1     Lease dated March 1, 1999, as amended June 2, 2000 and July 3, 2001',
      ['10.1 | Lease dated March 1, 1999, as amended June 2, 2000 and July 3, 2001'],
    ],
    [
      '105 columns of plain text',
      'Exhibit                                     Page\nNumber     Description                      No.\n-------    -----------                      ----\n10.1       Lease of the head office           12\n21         Subsidiaries                       45',
      ['10.1 | Lease of the head office', '21 | Subsidiaries'],
    ],
  ])('%s', (_case, rows, exhibits) => {
    expect(exhibitsOf(filed('10-K', `EXHIBIT INDEX\n\n${rows}\n`))).toEqual(exhibits);
  });

  test('105 a number divided over two cells', () => {
    const page =
      '<html><body><p>FORM 10-K</p><p>EXHIBIT INDEX</p><table><tr><td>10.1</td><td>0</td><td>Lease</td></tr><tr><td>10.1</td><td>1</td><td>Loan</td></tr></table></body></html>';
    expect(exhibitsOf(filed('10-K', page))).toEqual(['10.10 | Lease', '10.11 | Loan']);
  });
});

describe("other sources than a filing's text", () => {
  test.each([
    [
      '107 a row of an index',
      'BD   310               1000015                      2001-03-01  edgar/data/1000015/0001000015-01-000001.txt\n',
    ],
    [
      '107 an index with its heading',
      'Description:           Master Index of EDGAR Dissemination Feed\n\nCIK|Company Name|Form Type|Date Filed|Filename\n1000015|META GROUP INC|1-A POS|2001-03-01|edgar/data/1000015/0001000015-01-000001.txt\n',
    ],
  ])('%s is no filing', (_case, text) => {
    expect(readFiling(text)).toMatchObject({ record: null, codes: ['no-filing-recognised'] });
  });

  test('107 forms whose names hold spaces keep them', () => {
    expect(filed('1-A POS', 'x').record?.formType.value).toBe('1-A POS');
    expect(filingOf('x').includes('6-K')).toBe(true);
  });
});
