import type { Table } from './dialect/dialect.ts';

/** A table of rows that belong to one filing, in order: the columns that a record fills, and the key by which rows keep their id. */
function ofFiling(name: string, columns: string): Table {
  return Object.freeze({
    name,
    columns: Object.freeze(['filingId', 'position', ...columns.trim().split(/\s+/)]),
    key: ['filingId', 'position'],
  });
}

/** The tables that a filing's record is written into, by the part of the record. A test holds them against the Prisma models. */
export const tables = Object.freeze({
  parties: ofFiling(
    'FilingParty',
    `role registrantId isFirstMention nameAsFiled cik fileNumber fileNumberKey filmNumber act sicCode irsNumber stateOfIncorporation
     fiscalYearEnd organizationName relationship businessAddress mailAddress businessAddressKey mailAddressKey formerNames start end spans
     inferences filedOnOrder`,
  ),
  checkBoxes: ofFiling('CheckBox', 'question option isChecked start end'),
  items: ofFiling('FilingItem', 'code title start end'),
  headerFields: ofFiling('HeaderField', 'path value start end'),
  documents: ofFiling('Document', 'sequence type fileName description mediaType byteLength isEncoded start end bodyStart bodyEnd'),
  signatures: ofFiling(
    'Signature',
    `signatoryId nameId registrantId nameAsSigned title signedOn onBehalfOfId onBehalfOfName attorneyInFactId attorneyNameId isConformed
     start end spans filedOnOrder`,
  ),
  exhibits: ofFiling(
    'Exhibit',
    `number numberKey description documentId incorporationText incorporatedFormType incorporatedExhibitNumber incorporatedFileNumber
     incorporatedFiledOn incorporatedFormKey incorporatedNumberKey incorporatedFileNumberKey notes start end spans filedOnOrder`,
  ),
  diagnostics: ofFiling('Diagnostic', 'code severity message start end'),
});

/** The table of filings: what a record fills on its own, without links to other rows. */
export const filingColumns: readonly string[] = Object.freeze(
  `accessionNumber sha256 formType baseFormType formKey isAmendment filedOn filedOnOrder acceptedAt periodText periodStartsOn periodEndsOn
   periodEndsOnOrder sourceUrl spans inferences`.split(/\s+/),
);

/** The cover page, one for each filing that has one. */
export const coverPageTable: Table = Object.freeze({
  name: 'CoverPage',
  columns: Object.freeze(
    `filingId registrantName commissionFileNumbers address phone stateOfIncorporation irsNumber annualReportForm furnishesUnderRule12g32b
     start end spans`.split(/\s+/),
  ),
  key: ['filingId'],
});
