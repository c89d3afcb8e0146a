import { describe, expect, test } from 'vitest';
import { document, filer, filingOf, header, readFiling, submission, top } from './read-filing.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
/** A Form 4 that comes as XML in the tags of a document. */
const ownership = (elements: string): string =>
  document(
    `<XML>\n<?xml version="1.0"?>\n<ownershipDocument>\n${elements}\n</ownershipDocument>\n</XML>`,
    '<TYPE>4\n<SEQUENCE>1\n<FILENAME>a.xml',
  );
const issuer = '<documentType>4</documentType><issuer><issuerCik>0001318605</issuerCik><issuerName>Tesla, Inc.</issuerName></issuer>';
const owner = (name: string): string =>
  `<reportingOwner><reportingOwnerId><rptOwnerCik>0001494730</rptOwnerCik><rptOwnerName>${name}</rptOwnerName></reportingOwnerId></reportingOwner>`;
const namesOf = (text: string): readonly string[] => (readFiling(text).record?.parties ?? []).map(({ name }) => name.value);

describe('bytes', () => {
  test('83 quotes and dashes of windows-1252, 0x91 to 0x99', () => {
    const { text, codes, bodies } = readFiling(latin1(filingOf('\x91a\x92 \x93b\x94 \x95 \x96 \x97 \x98 \x99')));
    expect([bodies, codes]).toEqual([['‘a’ “b” • – — ˜ ™\n'], ['decoded-as-windows-1252']]);
    expect(text).toHaveLength(filingOf('\x91a\x92 \x93b\x94 \x95 \x96 \x97 \x98 \x99').length);
  });

  test('84 bytes that windows-1252 leaves undefined are Latin-1, and reported', () => {
    const { codes, bodies } = readFiling(latin1(filingOf('a\x81b\x8dc')));
    expect([bodies, codes]).toEqual([['a\x81b\x8dc\n'], ['decoded-as-windows-1252', 'undecodable-bytes']]);
  });

  test('85 letters of Latin-1 in a name of the header', () => {
    const { record, slice } = readFiling(latin1(submission(header(top + filer.replace('ACME CORP', 'NESTL\xc9 S\xd8REN')))));
    expect([record?.parties[0]?.name.value, slice(record?.parties[0]?.name)]).toEqual(['NESTLÉ SØREN', 'NESTLÉ SØREN']);
  });

  test('85 UTF-8 is not taken for Latin-1', () => {
    expect(readFiling(submission(header(top + filer.replace('ACME CORP', 'NESTLÉ 株式会社')))).record?.parties[0]?.name.value).toBe(
      'NESTLÉ 株式会社',
    );
  });
});

describe('characters', () => {
  test('86 entities in the header are read as characters, the text under the span stays', () => {
    const lines = `${top}${filer.replace('ACME CORP', 'AT&amp;T CORP')}`.replace(
      'CENTRAL',
      'STANDARD INDUSTRIAL CLASSIFICATION:\tELECTRIC &amp; OTHER [4931]\n\t\tCENTRAL',
    );
    const { record, slice } = readFiling(submission(header(lines)));
    expect(record?.parties[0]).toMatchObject({ name: { value: 'AT&T CORP' }, sicCode: { value: '4931' } });
    expect([slice(record?.parties[0]?.name), slice(record?.parties[0]?.sicCode)]).toEqual(['AT&amp;T CORP', '4931']);
  });

  test('86 numeric entities in HTML are read, the text under the span stays', () => {
    const page = '<HTML><BODY><P>FORM 6-K</P><P>T&#233;l&#233;com &#38; Fils</P><P>(Name of Registrant)</P></BODY></HTML>';
    const { record, slice } = readFiling(page);
    const name = record?.coverPage?.registrantName;
    expect([name?.value, slice(name)]).toEqual(['Télécom & Fils', 'T&#233;l&#233;com &#38; Fils']);
  });

  test('87 no-break spaces round type and sequence', () => {
    const { record, codes } = readFiling(filingOf('one', '<TYPE>\u00a0EX-99\u00a0\n<SEQUENCE>\u00a02\n<FILENAME>a.txt'));
    expect(record?.documents).toMatchObject([{ type: { value: 'EX-99' }, sequence: { value: 2 } }]);
    expect(codes).toEqual([]);
  });

  test('87 a sequence of a no-break space alone is none', () => {
    const { record, codes } = readFiling(filingOf('one', '<TYPE>6-K\n<SEQUENCE>\u00a0'));
    expect([record?.documents[0]?.sequence, codes]).toEqual([null, []]);
  });

  test('88 ligatures and full-width letters keep their length: spans count the text as it is', () => {
    const cover = '\ufb01ling of the ①st, ½ ™\nＦＯＲＭ\nFORM 6-K\n\n\ufb01ne Oﬃce Corp.\n(Name of Registrant)\n';
    const { record, slice } = readFiling(cover);
    const name = record?.coverPage?.registrantName;
    expect([name?.value, slice(name)]).toEqual(['\ufb01ne Oﬃce Corp.', '\ufb01ne Oﬃce Corp.']);
  });
});

describe('XML', () => {
  test('89 an end tag without ">" costs no element', () => {
    expect(namesOf(ownership(`${issuer.replace('</issuerCik>', '</issuerCik\n')}${owner('Musk Elon')}`))).toEqual([
      'Tesla, Inc.',
      'Musk Elon',
    ]);
  });

  test('90 an attribute without a value', () => {
    expect(namesOf(ownership(`${issuer}<nonDerivativeTable ativeTable></nonDerivativeTable>${owner('Musk Elon')}`))).toEqual([
      'Tesla, Inc.',
      'Musk Elon',
    ]);
  });

  test("91 an element that the SEC's own schema misspells is content like any other", () => {
    const { record, codes } = readFiling(
      submission(
        header(top.replace('6-K', 'N-CEN') + filer),
        document(
          '<XML>\n<?xml version="1.0"?>\n<edgarSubmission xmlns="http://www.sec.gov/edgar/ncen"><formData><isIndependentRelatioship>Y</isIndependentRelatioship></formData></edgarSubmission>\n</XML>',
          '<TYPE>N-CEN\n<FILENAME>primary_doc.xml',
        ),
      ),
    );
    expect(record).toMatchObject({ formType: { value: 'N-CEN' }, documents: [{ mediaType: 'application/xml' }] });
    expect(codes).toEqual([]);
  });

  test('92 <PAGE> first in a text of 1994 is no root of XML', () => {
    const text =
      '<PAGE>\n                              FORM 10-K\n\n                              ACME CORP\n         (Exact name of registrant as specified in its charter)\n';
    const { record, codes } = readFiling(document(text, '<TYPE>10-K'));
    expect(record).toMatchObject({ documents: [{ mediaType: 'text/plain' }], coverPage: { registrantName: { value: 'ACME CORP' } } });
    expect(codes).toEqual(['missing-header', 'inferred-registrant']);
  });

  // EDGAR cut lines of complete submission texts after 1,023 characters, tags and words alike (0001010412-10-000078).
  test('73 XML wrapped at 1,023 characters is joined', () => {
    const [before = '', after = ''] = `${issuer}${owner('Musk Elon')}`.split('k Elon');
    const line = `<!--${' '.repeat(1023 - before.length - 7)}-->${before}`;
    expect(line).toHaveLength(1023);
    expect(namesOf(ownership(`${line}\nk Elon${after}`))).toEqual(['Tesla, Inc.', 'Musk Elon']);
  });
});
