import type { CoverPage } from '../record/cover-page.ts';
import type { Document } from '../record/document.ts';
import type { Exhibit } from '../record/exhibit.ts';
import { exhibitNumberKey } from '../record/exhibit-number-key.ts';
import type { FilingRecord } from '../record/filing.ts';
import { type Basis, isInferred } from '../record/found.ts';
import type { Party } from '../record/party.ts';
import type { Signature } from '../record/signature.ts';
import { baseFormType } from '../record/tables/form-title.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import type { Span } from '../source/span.ts';
import type { Row } from './dialect/dialect.ts';
import { addressKey } from './identity/address-key.ts';
import { fileNumberKey } from './identity/file-number-key.ts';
import { formKey, isAmendment } from './identity/form-key.ts';

/** A record as rows, links to other rows aside; the rows of a list stand in the record's order. */
export type FilingRows = {
  readonly filing: Row;
  readonly parties: readonly Row[];
  readonly coverPage: Row | null;
  readonly checkBoxes: readonly Row[];
  readonly items: readonly Row[];
  readonly headerFields: readonly Row[];
  readonly documents: readonly Row[];
  readonly signatures: readonly Row[];
  readonly exhibits: readonly Row[];
  readonly diagnostics: readonly Row[];
};

/** Flattens a record: each found value into its column, its span into the JSON column `spans` under the column's name,
 * its basis into `inferences` where it was inferred. `instant` writes instants as the database stores them. */
export function filingRows(
  record: FilingRecord,
  { diagnostics, instant }: { readonly diagnostics: readonly Diagnostic[]; readonly instant: (date: Date) => string },
): FilingRows {
  const filedOnOrder = record.filedOn?.value ?? '';
  return {
    filing: filingRow(record, instant),
    parties: record.parties.map((party) => ({ ...partyRow(party), filedOnOrder })),
    coverPage: record.coverPage === null ? null : coverPageRow(record.coverPage),
    checkBoxes: (record.coverPage?.checkBoxes ?? []).map(({ span, ...box }) => ({ ...box, ...range(span) })),
    items: record.items.map(({ code, title }) => ({ code: code.value, title, ...range(code.span) })),
    headerFields: record.headerFields.map(({ path, value }) => ({ path, value: value.value, ...range(value.span) })),
    documents: record.documents.map(documentRow),
    signatures: record.signatures.map((signature) => ({ ...signatureRow(signature), filedOnOrder })),
    exhibits: record.exhibits.map((exhibit) => ({ ...exhibitRow(exhibit), filedOnOrder })),
    diagnostics: diagnostics.map(({ span, ...diagnostic }) => ({ ...diagnostic, ...range(span) })),
  };
}

function filingRow(record: FilingRecord, instant: (date: Date) => string): Row {
  const { formType, accessionNumber, filedOn, acceptedAt, reportingPeriod: period } = record;
  return {
    accessionNumber: accessionNumber?.value ?? null,
    formType: formType.value,
    baseFormType: baseFormType(formType.value),
    formKey: formKey(formType.value),
    isAmendment: isAmendment(formType.value),
    filedOn: filedOn?.value ?? null,
    filedOnOrder: filedOn?.value ?? '',
    acceptedAt: acceptedAt === null ? null : instant(new Date(acceptedAt.value)),
    periodText: period?.text ?? null,
    periodStartsOn: period?.startsOn ?? null,
    periodEndsOn: period?.endsOn ?? null,
    periodEndsOnOrder: period?.endsOn ?? '',
    spans: spansOf({ formType, accessionNumber, filedOn, acceptedAt, reportingPeriod: period }),
    inferences: inferencesOf({ formType, accessionNumber, filedOn, reportingPeriod: period }),
  };
}

function partyRow(party: Party): Row {
  const { role, formerNames, businessAddress, mailAddress, span, name, ...found } = party;
  return {
    role,
    nameAsFiled: name.value,
    ...valuesOf(found),
    fileNumberKey: party.fileNumber === null ? null : fileNumberKey(party.fileNumber.value),
    businessAddress,
    mailAddress,
    businessAddressKey: businessAddress === null ? null : addressKey(businessAddress),
    mailAddressKey: mailAddress === null ? null : addressKey(mailAddress),
    formerNames: formerNames.map((former) => ({ name: former.name.value, changedOn: former.changedOn?.value ?? null })),
    ...range(span),
    spans: spansOf({ ...found, nameAsFiled: name, businessAddress, mailAddress }),
    inferences: inferencesOf({ nameAsFiled: name, cik: party.cik }),
  };
}

function coverPageRow(cover: CoverPage): Row {
  const { checkBoxes: _, commissionFileNumbers, address, span, ...found } = cover;
  return {
    ...valuesOf(found),
    commissionFileNumbers: commissionFileNumbers.map(({ value }) => value),
    address,
    ...range(span),
    spans: spansOf({ ...found, address, commissionFileNumbers: commissionFileNumbers[0] ?? null }),
  };
}

function documentRow(document: Document): Row {
  const { sequence, type, fileName, description, mediaType, byteLength, isEncoded, span, body } = document;
  return {
    ...valuesOf({ sequence, type, fileName, description }),
    mediaType,
    byteLength,
    isEncoded,
    ...range(span),
    bodyStart: body.start,
    bodyEnd: body.end,
  };
}

function signatureRow(signature: Signature): Row {
  const { name, title, signedOn, onBehalfOf, attorneyInFact, isConformed, span } = signature;
  return {
    nameAsSigned: name.value,
    ...valuesOf({ title, signedOn }),
    onBehalfOfName: onBehalfOf?.value ?? null,
    isConformed,
    ...range(span),
    spans: spansOf({ nameAsSigned: name, title, signedOn, onBehalfOf, attorneyInFact }),
  };
}

function exhibitRow(exhibit: Exhibit): Row {
  const { number, description, incorporation, notes, span } = exhibit;
  return {
    number: number.value,
    numberKey: exhibitNumberKey(number.value),
    description: description?.value ?? null,
    incorporationText: incorporation?.text.value ?? null,
    incorporatedFormType: incorporation?.formType?.value ?? null,
    incorporatedExhibitNumber: incorporation?.exhibitNumber?.value ?? null,
    incorporatedFileNumber: incorporation?.fileNumber?.value ?? null,
    incorporatedFiledOn: incorporation?.filedOn?.value ?? null,
    incorporatedFormKey: fold(incorporation?.formType?.value, formKey),
    incorporatedNumberKey: fold(incorporation?.exhibitNumber?.value, exhibitNumberKey),
    incorporatedFileNumberKey: fold(incorporation?.fileNumber?.value, fileNumberKey),
    notes: notes.map(({ mark, text }) => ({ mark, text: text.value, ...range(text.span) })),
    ...range(span),
    spans: spansOf({
      number,
      description,
      incorporationText: incorporation?.text ?? null,
      incorporatedFormType: incorporation?.formType ?? null,
      incorporatedExhibitNumber: incorporation?.exhibitNumber ?? null,
      incorporatedFileNumber: incorporation?.fileNumber ?? null,
      incorporatedFiledOn: incorporation?.filedOn ?? null,
    }),
  };
}

function fold(value: string | undefined, key: (value: string) => string | null): string | null {
  return value === undefined ? null : key(value);
}

function range(span: Span | null): { readonly start: number | null; readonly end: number | null } {
  return { start: span?.start ?? null, end: span?.end ?? null };
}

function valuesOf(found: Readonly<Record<string, { readonly value: unknown } | null>>): Row {
  return Object.fromEntries(Object.entries(found).map(([name, field]) => [name, field?.value ?? null]));
}

function spansOf(
  fields: Readonly<Record<string, { readonly span: Span | null } | null>>,
): Readonly<Record<string, readonly [number, number]>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field?.span == null ? [] : [[name, [field.span.start, field.span.end]]])),
  );
}

function inferencesOf(fields: Readonly<Record<string, { readonly basis: Basis } | null>>): Readonly<Record<string, Basis>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => (field !== null && isInferred(field.basis) ? [[name, field.basis]] : [])),
  );
}
