import { FilingHints, FilingRecord } from '../../src/record/filing.ts';
import { type Diagnostic, diagnosticSeverity } from '../../src/source/diagnostic.ts';
import type { Database } from '../../src/store/database.ts';
import { type Saved, saveFiling } from '../../src/store/save-filing.ts';

const span = { start: 0, end: 1 };
const found = <T>(value: T | undefined): { value: T; span: typeof span } | null => (value === undefined ? null : { value, span });
const based = <T>(value: T | undefined): { value: T; span: typeof span; basis: string } | null =>
  value === undefined ? null : { value, span, basis: 'header' };

export type TestAddress = { street1?: string; city?: string; stateOrCountry?: string; zip?: string; phone?: string; lines?: string[] };
export type TestParty = {
  name: string;
  cik?: string;
  role?: string;
  formerNames?: string[];
  fileNumber?: string;
  sicCode?: string;
  business?: TestAddress;
  mail?: TestAddress;
};
export type TestSignature = { name: string; title?: string; signedOn?: string; onBehalfOf?: string; attorney?: string };
export type TestExhibit = {
  number: string;
  description?: string;
  document?: number;
  from?: { text: string; form?: string; number?: string; fileNumber?: string; filedOn?: string };
};
export type TestFiling = {
  accession?: string;
  form?: string;
  filedOn?: string;
  acceptedAt?: string;
  period?: string;
  parties?: TestParty[];
  signatures?: TestSignature[];
  exhibits?: TestExhibit[];
  items?: string[];
  documents?: string[];
  coverName?: string;
  diagnostics?: Diagnostic['code'][];
};

/** Makes a record out of the little that a test cares about; the schema checks it. */
export function recordOf(filing: TestFiling): FilingRecord {
  const {
    form = '8-K',
    parties = [{ name: 'Acme Inc', cik: '0000000001' }],
    signatures = [],
    exhibits = [],
    items = [],
    documents = [''],
  } = filing;
  return FilingRecord.parse({
    formType: based(form),
    accessionNumber: based(filing.accession),
    filedOn: based(filing.filedOn),
    acceptedAt: found(filing.acceptedAt),
    reportingPeriod:
      filing.period === undefined ? null : { text: filing.period, startsOn: filing.period, endsOn: filing.period, basis: 'header', span },
    parties: parties.map(partyOf),
    coverPage: filing.coverName === undefined ? null : coverOf(filing.coverName),
    items: items.map((code) => ({ code: found(code), title: null })),
    signatures: signatures.map(({ name, title, signedOn, onBehalfOf, attorney }) => ({
      name: found(name),
      title: found(title),
      signedOn: found(signedOn),
      onBehalfOf: found(onBehalfOf),
      attorneyInFact: found(attorney),
      isConformed: true,
      span,
    })),
    exhibits: exhibits.map(exhibitOf),
    documents: documents.map((text, index) => ({
      sequence: found(index + 1),
      type: based(form),
      fileName: null,
      description: null,
      mediaType: 'text/plain',
      byteLength: text.length,
      isEncoded: false,
      span: { start: documents.slice(0, index).join('').length, end: documents.slice(0, index + 1).join('').length },
      body: { start: documents.slice(0, index).join('').length, end: documents.slice(0, index + 1).join('').length },
    })),
    headerFields: [],
  });
}

function partyOf({ name, cik, role = 'FILER', formerNames = [], fileNumber, sicCode, business, mail }: TestParty): unknown {
  const nothing = { filmNumber: null, act: null, irsNumber: null, stateOfIncorporation: null, fiscalYearEnd: null };
  return {
    role,
    name: based(name),
    cik: based(cik),
    fileNumber: found(fileNumber),
    sicCode: found(sicCode),
    ...nothing,
    organizationName: null,
    relationship: null,
    formerNames: formerNames.map((former) => ({ name: found(former), changedOn: found('2000-01-31') })),
    businessAddress: business === undefined ? null : addressOf(business),
    mailAddress: mail === undefined ? null : addressOf(mail),
    span,
  };
}

function addressOf({ lines = [], ...parts }: TestAddress): unknown {
  return { lines, street1: null, street2: null, city: null, stateOrCountry: null, zip: null, phone: null, ...parts, span };
}

function coverOf(name: string): unknown {
  const nothing = { address: null, phone: null, stateOfIncorporation: null, irsNumber: null, annualReportForm: null };
  const checkBoxes = [{ question: 'Which?', option: 'Form 20-F', isChecked: true, span }];
  return { registrantName: found(name), commissionFileNumbers: [], ...nothing, furnishesUnderRule12g32b: null, checkBoxes, span };
}

function exhibitOf({ number, description, document, from }: TestExhibit): unknown {
  const incorporation = from && {
    text: found(from.text),
    formType: found(from.form),
    exhibitNumber: found(from.number),
    fileNumber: found(from.fileNumber),
    filedOn: found(from.filedOn),
  };
  return {
    number: found(number),
    description: found(description),
    documentIndex: document ?? null,
    incorporation: incorporation ?? null,
    notes: [],
    span,
  };
}

/** No hints. */
export const noHints = FilingHints.parse({});

/** Stores a record; its bytes are `text`, or else something no other record has. */
export function save(
  db: Database,
  filing: TestFiling,
  text: string = filing.documents?.join('') ?? JSON.stringify(filing),
): Promise<Saved> {
  const source = { bytes: new TextEncoder().encode(text), decoder: 'utf-8', sourceUrl: null, hints: noHints, parserVersion: '1' };
  const diagnostics = (filing.diagnostics ?? []).map((code) => ({
    code,
    severity: diagnosticSeverity[code],
    message: 'Said.',
    span: null,
  }));
  return saveFiling(db, { record: recordOf(filing), diagnostics, text, source });
}
