import { formTitle } from '../record/tables/form-title.ts';
import { itemTitle } from '../record/tables/item-title.ts';
import { builder } from './builder.ts';
import { defineConnection } from './connection.ts';
import { CoverPage, storedCoverPage } from './cover-page.ts';
import { Diagnostic, storedDiagnostic } from './diagnostic.ts';
import { evidenceOf, FieldEvidence, fieldEvidenceOf } from './evidence.ts';
import { FilingItem } from './filing-item.ts';
import { storedText } from './filing-text.ts';
import { FilingFilter } from './filters/filing-filter.ts';
import { readFilingFilter } from './filters/read-filter.ts';
import { HeaderField, storedHeaderField } from './header-field.ts';
import { Inference, storedInferences } from './inference.ts';
import { listConnection, type RowEdge } from './list-connection.ts';
import { OrderDirection } from './order-direction.ts';
import { readPageArguments } from './page-arguments.ts';
import { ReportingPeriod, storedReportingPeriod } from './reporting-period.ts';
import { loadListedRow, loadRow } from './rows.ts';

/** `Filing`: one submission to the SEC, with everything that was read out of it. */
export const Filing = builder.prismaNode('Filing', {
  id: { field: 'id' },
  fields: (t) => ({
    accessionNumber: t.expose('accessionNumber', { type: 'AccessionNumber', nullable: true }),
    sha256: t.exposeString('sha256'),
    formType: t.exposeString('formType'),
    baseFormType: t.exposeString('baseFormType'),
    formTitle: t.string({
      nullable: true,
      description: 'What the SEC calls the form, `Annual report`; null for a form that is not in its lists.',
      resolve: ({ formType }) => formTitle(formType),
    }),
    isAmendment: t.exposeBoolean('isAmendment'),
    filedOn: t.expose('filedOn', { type: 'Date', nullable: true }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', nullable: true }),
    reportingPeriod: t.field({
      type: ReportingPeriod,
      nullable: true,
      description: 'The period that the filing reports on.',
      resolve: (filing) => storedReportingPeriod(storedText(filing.id), filing),
    }),
    registrant: t.relation('registrant', {
      nullable: true,
      description: 'The first party that files for itself; null only when the text names none.',
    }),
    parties: t.relation('parties', {
      description: 'Everyone whom the filing names as a party, in the order of the text.',
      query: { orderBy: { position: 'asc' } },
    }),
    coverPage: t.field({
      type: CoverPage,
      nullable: true,
      description: 'What the cover page of the main document prints; null where none was found.',
      select: { coverPage: { include: { checkBoxes: { orderBy: { position: 'asc' } } } } },
      resolve: ({ id, coverPage }) => (coverPage === null ? null : storedCoverPage(storedText(id), coverPage)),
    }),
    items: t.field({
      type: [FilingItem],
      description: 'The items that the filing reports, in order: what a Form 8-K is about, by number and title.',
      select: { items: { orderBy: { position: 'asc' } } },
      resolve: ({ id, filedOn, items }) =>
        items.map((item) => ({
          code: item.code,
          title: item.title ?? itemTitle(item.code, filedOn),
          evidence: evidenceOf(storedText(id), item),
        })),
    }),
    signatures: t.relation('signatures', {
      description: 'The signatures under the main document, in order.',
      query: { orderBy: { position: 'asc' } },
    }),
    exhibits: t.relation('exhibits', {
      description: 'The exhibit list, each number once, in order: contracts, letters and tables that go with the filing.',
      query: { orderBy: { position: 'asc' } },
    }),
    documents: t.relation('documents', {
      description: 'The documents that were submitted, in order: the form itself, its exhibits, graphics.',
      query: { orderBy: { position: 'asc' } },
    }),
    amends: t.relation('amends', {
      nullable: true,
      description:
        'The filing that this one amends, once it is in the graph: always the original, which Amendment No. 2 amends as Amendment No. 1 does. It is the latest of that form by the same registrant before it, of the same reporting period, subject company and Securities Act file number.',
    }),
    amendments: t.relation('amendments', {
      description: 'The filings that amend this one, every amendment of an original, the earliest first.',
      query: { orderBy: [{ filedOnOrder: 'asc' }, { id: 'asc' }] },
    }),
    diagnostics: t.field({
      type: [Diagnostic],
      description: 'What could not be read or had to be inferred, and which of its links could mean several filings.',
      select: { diagnostics: { orderBy: { position: 'asc' } } },
      resolve: ({ id, diagnostics }) => diagnostics.map((row) => storedDiagnostic(storedText(id), row)),
    }),
    headerFields: t.field({
      type: [HeaderField],
      description: 'Header fields that no other field of the graph holds, as filed.',
      select: { headerFields: { orderBy: { position: 'asc' } } },
      resolve: ({ id, headerFields }) => headerFields.map((row) => storedHeaderField(storedText(id), row)),
    }),
    sources: t.relation('sources', {
      description: 'The bytes it was read from, the latest first.',
      query: { orderBy: { version: 'desc' } },
    }),
    fieldEvidence: t.field({
      type: [FieldEvidence],
      description: 'Where each value of the filing itself was read.',
      resolve: ({ id, spans }) => fieldEvidenceOf(storedText(id), spans),
    }),
    inferences: t.field({
      type: [Inference],
      description: 'Which values of the filing itself do not stand where the SEC has them stated, but were inferred, and from what.',
      resolve: ({ id, ...row }) => storedInferences(storedText(id), row),
    }),
    sourceUrl: t.expose('sourceUrl', { type: 'URL', nullable: true }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime' }),
  }),
});

/** `FilingConnection`. */
export const FilingConnection = defineConnection({
  name: 'Filing',
  of: 'filings',
  type: Filing,
  resolveNode: ({ id }: RowEdge, context, info) => loadListedRow(loadRow.Filing, context, info, id),
});

const FilingOrderField = builder.enumType('FilingOrderField', {
  description: 'By what filings can be sorted.',
  values: {
    FILED_ON: { description: 'The day of filing; filings without one come before all others.' },
    PERIOD_END: { description: 'The last day of the reporting period; filings without one come before all others.' },
    INGESTED_AT: { description: 'When the filing was first stored.' },
  } as const,
});

/** `FilingOrder`. */
export const FilingOrder = builder.inputType('FilingOrder', {
  description: 'How filings are sorted; ties are broken by id.',
  fields: (t) => ({
    field: t.field({ type: FilingOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end comes first.' }),
  }),
});

builder.queryFields((t) => ({
  filing: t.prismaField({
    type: Filing,
    nullable: true,
    description: 'The filing with an accession number; null where it is not in the graph.',
    args: { accessionNumber: t.arg({ type: 'AccessionNumber', required: true, description: 'Its accession number.' }) },
    resolve: (query, _root, { accessionNumber }, context) =>
      context.database.reader.filing.findUnique({ ...query, where: { accessionNumber } }),
  }),
  filings: t.field({
    type: FilingConnection.Connection,
    description: 'All filings, those filed last first unless asked otherwise.',
    args: {
      filter: t.arg({ type: FilingFilter, description: 'Which filings; all if not given.' }),
      orderBy: t.arg({ type: FilingOrder, description: 'In which order.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, { filter, orderBy = null, ...args }, context, info) =>
      listConnection({ context, info, page: readPageArguments(args) }, { entity: 'filing', filter: readFilingFilter(filter), orderBy }),
  }),
}));
