import type { FilingRecord } from '../record/filing.ts';
import { documentTypeTitle, exhibitTypeTitle } from '../record/tables/exhibit-type-title.ts';
import { baseFormType, formTitle } from '../record/tables/form-title.ts';
import { itemTitle } from '../record/tables/item-title.ts';
import type { Diagnostic as DiagnosticRecord } from '../source/diagnostic.ts';
import { builder } from './builder.ts';
import { CoverPage, parsedCoverPage } from './cover-page.ts';
import { describe } from './describe.ts';
import { Diagnostic, reportedDiagnostic } from './diagnostic.ts';
import { FilingItem } from './filing-item.ts';
import { HeaderField, parsedHeaderField } from './header-field.ts';
import type { InFiling } from './in-filing.ts';
import { Inference, parsedInferences } from './inference.ts';
import { ParsedDocument } from './parsed-document.ts';
import { ParsedExhibit } from './parsed-exhibit.ts';
import { ParsedParty } from './parsed-party.ts';
import { ParsedSignature } from './parsed-signature.ts';
import { ReportingPeriod } from './reporting-period.ts';

/** A parsed filing: its record, what was reported, and the text that both point into. */
export type ParsedFilingView = InFiling<FilingRecord> & { readonly diagnostics: readonly DiagnosticRecord[] };

/** `ParsedFiling`: what `ingestFiling` would record. */
export const ParsedFiling = builder.objectRef<ParsedFilingView>('ParsedFiling').implement({
  description: 'The same fields as a stored Filing, where they do not need the graph.',
  fields: (t) => ({
    formType: t.string({ description: describe('Filing', 'formType'), resolve: ({ record }) => record.formType.value }),
    baseFormType: t.string({
      description: describe('Filing', 'baseFormType'),
      resolve: ({ record }) => baseFormType(record.formType.value),
    }),
    formTitle: t.string({
      nullable: true,
      description: 'What the SEC calls the form; null for a form that is not in its lists.',
      resolve: ({ record }) => formTitle(record.formType.value),
    }),
    accessionNumber: t.field({
      type: 'AccessionNumber',
      nullable: true,
      description: "The SEC's number for the submission; null where the text does not say.",
      resolve: ({ record }) => record.accessionNumber?.value,
    }),
    filedOn: t.field({
      type: 'Date',
      nullable: true,
      description: describe('Filing', 'filedOn'),
      resolve: ({ record }) => record.filedOn?.value,
    }),
    acceptedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: describe('Filing', 'acceptedAt'),
      resolve: ({ record: { acceptedAt } }) => (acceptedAt === null ? null : new Date(acceptedAt.value)),
    }),
    reportingPeriod: t.field({
      type: ReportingPeriod,
      nullable: true,
      description: 'The period that the filing reports on.',
      resolve: ({ filing, record: { reportingPeriod: period } }) =>
        period === null ? null : { ...period, evidence: { filing, span: period.span } },
    }),
    parties: t.field({
      type: [ParsedParty],
      description: 'Everyone whom the filing names as a party, in the order of the text.',
      resolve: ({ filing, record }) => record.parties.map((party) => ({ filing, record: party })),
    }),
    coverPage: t.field({
      type: CoverPage,
      nullable: true,
      description: 'What the cover page of the main document prints; null where none was found.',
      resolve: ({ filing, record: { coverPage } }) => (coverPage === null ? null : parsedCoverPage(filing, coverPage)),
    }),
    items: t.field({
      type: [FilingItem],
      description: 'The items that the filing reports, in order.',
      resolve: ({ filing, record: { items, filedOn } }) =>
        items.map(({ code, title }) => ({
          code: code.value,
          title: title ?? itemTitle(code.value, filedOn?.value ?? null),
          evidence: { filing, span: code.span },
        })),
    }),
    signatures: t.field({
      type: [ParsedSignature],
      description: 'The signatures under the main document, in order.',
      resolve: ({ filing, record }) => record.signatures.map((signature) => ({ filing, record: signature })),
    }),
    exhibits: t.field({
      type: [ParsedExhibit],
      description: 'The exhibit list, each number once, in order.',
      resolve: ({ filing, record: { exhibits, documents, formType, filedOn } }) =>
        exhibits.map((exhibit) => ({
          filing,
          record: exhibit,
          document: documents[exhibit.documentIndex ?? -1] ?? null,
          typeTitle: exhibitTypeTitle(exhibit.number.value, formType.value, filedOn?.value ?? null),
        })),
    }),
    documents: t.field({
      type: [ParsedDocument],
      description: 'The documents of the submission, in order.',
      resolve: ({ filing, record: { documents, formType, filedOn } }) =>
        documents.map((document) => ({
          filing,
          record: document,
          typeTitle: documentTypeTitle(document.type.value, formType.value, filedOn?.value ?? null),
        })),
    }),
    headerFields: t.field({
      type: [HeaderField],
      description: 'Header fields that no other field holds, as filed.',
      resolve: ({ filing, record }) => record.headerFields.map((field) => parsedHeaderField(filing, field)),
    }),
    inferences: t.field({
      type: [Inference],
      description: 'Which values of the filing itself do not stand where the SEC has them stated, but were inferred, and from what.',
      resolve: ({ filing, record: { formType, accessionNumber, filedOn, reportingPeriod } }) =>
        parsedInferences(filing, { formType, accessionNumber, filedOn, reportingPeriod }),
    }),
    diagnostics: t.field({
      type: [Diagnostic],
      description: 'What could not be read, or had to be inferred.',
      resolve: ({ filing, diagnostics }) => diagnostics.map((diagnostic) => reportedDiagnostic(filing, diagnostic)),
    }),
  }),
});
