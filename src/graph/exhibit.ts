import { exhibitTypeTitle } from '../record/tables/exhibit-type-title.ts';
import type { Exhibit as Row } from '../store/generated/client.ts';
import { builder } from './builder.ts';
import { defineConnection } from './connection.ts';
import { Evidence, evidenceOf, FieldEvidence, fieldEvidenceOf } from './evidence.ts';
import { ExhibitNote, storedNotes } from './exhibit-note.ts';
import { storedText } from './filing-text.ts';
import { ExhibitFilter } from './filters/exhibit-filter.ts';
import { readExhibitFilter } from './filters/read-filter.ts';
import { childConnection, listConnection, type RowEdge } from './list-connection.ts';
import { OrderDirection } from './order-direction.ts';
import { readPageArguments } from './page-arguments.ts';
import { loadListedRow, loadRow } from './rows.ts';

// The same row twice: what the exhibit is, and where it is incorporated from.
const Incorporation = builder.prismaObject('Exhibit', {
  variant: 'Incorporation',
  description:
    'Where an exhibit is incorporated by reference from: instead of filing a document again, a filing may name the earlier one that has it. Once that one is in the graph, the exhibit itself.',
  fields: (t) => ({
    text: t.string({
      description: 'What the row or its note says, as printed.',
      resolve: ({ incorporationText }) => incorporationText ?? '',
    }),
    formType: t.exposeString('incorporatedFormType', {
      nullable: true,
      description: 'The form of the filing meant, where the text says it.',
    }),
    exhibitNumber: t.exposeString('incorporatedExhibitNumber', {
      nullable: true,
      description: 'The number of the exhibit there, where the text says it.',
    }),
    fileNumber: t.exposeString('incorporatedFileNumber', {
      nullable: true,
      description: 'The file number of the filing meant, where the text says it.',
    }),
    filedOn: t.expose('incorporatedFiledOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which the filing meant was filed, where the text says it.',
    }),
    filing: t.relation('incorporatedFiling', {
      nullable: true,
      description:
        'The filing meant, if it is in the graph and no other could be meant; where several could, a diagnostic of the citing filing names them.',
    }),
    exhibit: t.relation('incorporatedExhibit', {
      nullable: true,
      description: 'The exhibit meant, if it is in the graph and no other could be meant.',
    }),
  }),
});

/** `Exhibit`: a row of a filing's exhibit list. */
export const Exhibit = builder.prismaNode('Exhibit', {
  id: { field: 'id' },
  fields: (t) => ({
    number: t.exposeString('number'),
    typeTitle: t.string({
      nullable: true,
      description:
        'What the number means on this form: Material contracts for 10.1 of a 10-K; null where the number has no meaning of its own.',
      select: { filing: { select: { formType: true, filedOn: true } } },
      resolve: ({ number, filing }) => exhibitTypeTitle(number, filing.formType, filing.filedOn),
    }),
    description: t.exposeString('description', { nullable: true }),
    filing: t.relation('filing', { description: 'The filing that lists it.' }),
    document: t.relation('document', { nullable: true, description: 'The attached document, when it came with this submission.' }),
    incorporation: t.variant(Incorporation, {
      description: 'Where it is incorporated by reference from; null for an exhibit that is not.',
      isNull: (exhibit: Row) => exhibit.incorporationText === null,
    }),
    notes: t.field({
      type: [ExhibitNote],
      description: 'What notes of the filing say of it: filed herewith, a compensatory plan, confidential portions omitted.',
      resolve: ({ filingId, notes }) => storedNotes(storedText(filingId), notes),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The row of the list.',
      resolve: (exhibit) => evidenceOf(storedText(exhibit.filingId), exhibit),
    }),
    fieldEvidence: t.field({
      type: [FieldEvidence],
      description: 'Where each value of the row was read.',
      resolve: ({ filingId, spans }) => fieldEvidenceOf(storedText(filingId), spans),
    }),
  }),
});

const ExhibitConnection = defineConnection({
  name: 'Exhibit',
  of: 'exhibits',
  type: Exhibit,
  resolveNode: ({ id }: RowEdge, context, info) => loadListedRow(loadRow.Exhibit, context, info, id),
});

builder.prismaObjectField(Exhibit, 'incorporatedBy', (t) =>
  t.field({
    type: ExhibitConnection.Connection,
    description: 'The exhibits of other filings that are incorporated from this one.',
    args: t.arg.connectionArgs(),
    resolve: ({ id }, args, context, info) =>
      childConnection(
        { context, info, page: readPageArguments(args) },
        { entity: 'exhibit', filter: null, orderBy: null },
        (ids) => ({ relation: 'exhibitsIncorporatingExhibit', ids }),
        id,
      ),
  }),
);

const ExhibitOrderField = builder.enumType('ExhibitOrderField', {
  description: 'By what exhibits can be sorted.',
  values: {
    FILED_ON: { description: 'The day on which the listing filing was filed.' },
    NUMBER: { description: 'The exhibit number, as text.' },
  } as const,
});

const ExhibitOrder = builder.inputType('ExhibitOrder', {
  description: 'How exhibits are sorted; ties are broken by id.',
  fields: (t) => ({
    field: t.field({ type: ExhibitOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end comes first.' }),
  }),
});

builder.queryField('exhibits', (t) =>
  t.field({
    type: ExhibitConnection.Connection,
    description: 'Exhibits of all filings, those filed last first unless asked otherwise.',
    args: {
      filter: t.arg({ type: ExhibitFilter, description: 'Which exhibits; all if not given.' }),
      orderBy: t.arg({ type: ExhibitOrder, description: 'In which order.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, { filter, orderBy = null, ...args }, context, info) =>
      listConnection({ context, info, page: readPageArguments(args) }, { entity: 'exhibit', filter: readExhibitFilter(filter), orderBy }),
  }),
);
