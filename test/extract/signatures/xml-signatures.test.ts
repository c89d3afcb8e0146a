import { describe, expect, it } from 'vitest';
import { readXmlSignatures } from '../../../src/extract/signatures/xml-signatures.ts';
import { slice } from '../../../src/source/span.ts';
import { mainDocument } from '../cover-page/main-document.ts';

const read = (xml: string) => {
  const { sections } = mainDocument(`<?xml version="1.0"?>\n${xml}`);
  return readXmlSignatures(sections.format === 'xml' ? sections.root : null);
};
const show = (xml: string): readonly string[] =>
  read(xml).map((one) => [one.name, one.title, one.signedOn, one.onBehalfOf].map((found) => found?.value ?? '-').join(' | '));
const owner = (name: string): string =>
  `<ownershipDocument><rptOwnerName>SWAN ROBERT HOLMES</rptOwnerName><ownerSignature><signatureName>${name}</signatureName><signatureDate>2019-02-06</signatureDate></ownerSignature></ownershipDocument>`;

describe('Forms 3, 4 and 5', () => {
  it.each([
    ['an attorney-in-fact of the owner', '/s/ Brian Petirs, attorney-in-fact', 'Brian Petirs | attorney-in-fact | 2019-02-06 | -'],
    [
      'for whom, in the signature',
      '/s/ Fadillah Badar, Attorney-in-Fact for Robin L. Washington',
      'Fadillah Badar | Attorney-in-Fact | 2019-02-06 | Robin L. Washington',
    ],
    [
      'by power of attorney',
      '/s/ Linda Lam by Power of Attorney for Darla Smith',
      'Linda Lam | by Power of Attorney | 2019-02-06 | Darla Smith',
    ],
    [
      'an officer',
      'By: /s/ Tiffany D. Silva, Corporate Secretary of Intel Americas, Inc.',
      'Tiffany D. Silva | Corporate Secretary of Intel Americas, Inc. | 2019-02-06 | -',
    ],
    ['the owner', '/s/ Adeoye Olukotun', 'Adeoye Olukotun | - | 2019-02-06 | -'],
    ['a company', 'Orion Holdings V, LLC', 'Orion Holdings V, LLC | - | 2019-02-06 | -'],
  ])('%s', (_name, printed, expected) => {
    expect(show(owner(printed))).toEqual([expected]);
  });

  it('the place of a signature', () => {
    const xml = owner('/s/ Brian Petirs, attorney-in-fact');
    expect(slice(`<?xml version="1.0"?>\n${xml}`, read(xml)[0]?.name.span ?? { start: 0, end: 0 })).toBe(
      '/s/ Brian Petirs, attorney-in-fact',
    );
  });
});

it('variant 50: the signature block of a 13F, whose manager is signed for', () => {
  const xml =
    '<edgarSubmission><filingManager><name>Berkshire Hathaway Inc</name></filingManager><signatureBlock><name>Marc D. Hamburg</name><title>Senior Vice President</title><signature>0001619124</signature><signatureDate>02-14-2018</signatureDate></signatureBlock></edgarSubmission>';
  expect(show(xml)).toEqual(['Marc D. Hamburg | Senior Vice President | 2018-02-14 | Berkshire Hathaway Inc']);
});

it('Schedule 13D: partners in between do not sign', () => {
  const signer = (name: string, title: string): string =>
    `<signatureDetails><signature>${name}</signature><title>${title}</title><date>05/06/2026</date></signatureDetails>`;
  const xml = `<edgarSubmission><signaturePerson><signatureReportingPerson>ARCH Venture Fund XII, L.P.</signatureReportingPerson>${signer('ARCH Venture Partners XII, L.P.', 'its General Partner')}${signer('/s/ Mark McDonnell*', 'Attorney-in-Fact')}</signaturePerson></edgarSubmission>`;
  expect(show(xml)).toEqual(['Mark McDonnell | Attorney-in-Fact | 2026-05-06 | ARCH Venture Fund XII, L.P.']);
});

it.each([
  [
    'an element without a name',
    '<ownershipDocument><ownerSignature><signatureDate>2019-02-06</signatureDate></ownerSignature></ownershipDocument>',
  ],
  ['a form without signatures', '<ownershipDocument><remarks>none</remarks></ownershipDocument>'],
])('nothing from %s', (_name, xml) => {
  expect(read(xml)).toEqual([]);
});

it('Form D: one person signs for each issuer', () => {
  const signature = (issuer: string): string =>
    `<signature><issuerName>${issuer}</issuerName><signatureName>/s/ C. Bui</signatureName><nameOfSigner>Cathy Bui</nameOfSigner><signatureTitle>Authorized Officer</signatureTitle><signatureDate>2023-01-30</signatureDate></signature>`;
  const xml = `<edgarSubmission><signatureBlock><authorizedRepresentative>false</authorizedRepresentative>${signature('AP Fund IV')}${signature('AP Fund IV AL Vehicle')}</signatureBlock></edgarSubmission>`;
  expect(show(xml)).toEqual([
    'Cathy Bui | Authorized Officer | 2023-01-30 | AP Fund IV',
    'Cathy Bui | Authorized Officer | 2023-01-30 | AP Fund IV AL Vehicle',
  ]);
});

it('Form N-CEN: the values are attributes', () => {
  const xml =
    '<edgarSubmission><signature registrantSignedName="Gabelli Growth Fund" signedDate="2020-03-11" signature="John C. Ball" title="Treasurer"/></edgarSubmission>';
  expect(show(xml)).toEqual(['John C. Ball | Treasurer | 2020-03-11 | Gabelli Growth Fund']);
});

it.each([
  [
    'C: issuer and persons',
    '<edgarSubmission><signatureInfo><issuerSignature><issuer>Pickleball Etc. LLC</issuer><issuerSignature>Steven Raack</issuerSignature><issuerTitle>Managing Member</issuerTitle></issuerSignature><signaturePersons><signaturePerson><personSignature>/s/ Steven Raack</personSignature><personTitle>Managing Member</personTitle><signatureDate>03-22-2024</signatureDate></signaturePerson></signaturePersons></signatureInfo></edgarSubmission>',
    ['Steven Raack | Managing Member | - | Pickleball Etc. LLC', 'Steven Raack | Managing Member | 2024-03-22 | -'],
  ],
  [
    'N-PX',
    '<edgarSubmission><signaturePage><reportingPerson>KIM, LLC</reportingPerson><txSignature>Raffaele G. Fazio</txSignature><txPrintedSignature>Raffaele G. Fazio</txPrintedSignature><txTitle>Secretary</txTitle><txAsOfDate>01/27/2025</txAsOfDate></signaturePage></edgarSubmission>',
    ['Raffaele G. Fazio | Secretary | 2025-01-27 | KIM, LLC'],
  ],
  [
    '144: a firm signs',
    '<edgarSubmission><noticeSignature><noticeDate>04/13/2023</noticeDate><signature>Goldman Sachs &amp; Co. LLC on behalf of Luca Maestri</signature></noticeSignature></edgarSubmission>',
    ['Goldman Sachs & Co. LLC on behalf of Luca Maestri | - | 2023-04-13 | -'],
  ],
  [
    '24F-2NT',
    '<edgarSubmission><signature><signature>Andrew Metzger</signature><nameAndTitle>Treasurer, Controller and\nChief Financial Officer</nameAndTitle><date>2020-03-11</date></signature></edgarSubmission>',
    ['Andrew Metzger | Treasurer, Controller and Chief Financial Officer | 2020-03-11 | -'],
  ],
])('Form %s', (_name, xml, expected) => {
  expect(show(xml)).toEqual(expected);
});
