import { builder } from './builder.ts';
import { defineConnection } from './connection.ts';
import { readSignatoryFilter } from './filters/read-filter.ts';
import { SignatoryFilter } from './filters/signatory-filter.ts';
import { childConnection, listConnection, type RowEdge } from './list-connection.ts';
import { OrderDirection } from './order-direction.ts';
import { readPageArguments } from './page-arguments.ts';
import { loadListedRow, loadRow } from './rows.ts';
import { SignatureConnection } from './signature.ts';

/** `Signatory`: a person (or firm) who signs filings. */
export const Signatory = builder.prismaNode('Signatory', {
  id: { field: 'id' },
  fields: (t) => ({
    name: t.exposeString('name'),
    cik: t.expose('cik', { type: 'CIK', nullable: true }),
    registrantCount: t.exposeInt('registrantCount'),
    signatures: t.field({
      type: SignatureConnection.Connection,
      description: 'What this person has signed, the latest first.',
      args: t.arg.connectionArgs(),
      resolve: ({ id }, args, context, info) =>
        childConnection(
          { context, info, page: readPageArguments(args) },
          { entity: 'signature', filter: null, orderBy: null },
          (ids) => ({ relation: 'signaturesOfSignatory', ids }),
          id,
        ),
    }),
  }),
});

const SignatoryConnection = defineConnection({
  name: 'Signatory',
  of: 'signatories',
  type: Signatory,
  resolveNode: ({ id }: RowEdge, context, info) => loadListedRow(loadRow.Signatory, context, info, id),
});

const SignatoryOrderField = builder.enumType('SignatoryOrderField', {
  description: 'By what signatories can be sorted.',
  values: {
    NAME: { description: 'The name, as text.' },
    REGISTRANT_COUNT: { description: "How many registrants' filings they sign." },
  } as const,
});

const SignatoryOrder = builder.inputType('SignatoryOrder', {
  description: 'How signatories are sorted; ties are broken by id.',
  fields: (t) => ({
    field: t.field({ type: SignatoryOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end comes first.' }),
  }),
});

builder.queryField('signatories', (t) =>
  t.field({
    type: SignatoryConnection.Connection,
    description: 'People and firms who sign filings, by name unless asked otherwise.',
    args: {
      filter: t.arg({ type: SignatoryFilter, description: 'Which signatories; all if not given.' }),
      orderBy: t.arg({ type: SignatoryOrder, description: 'In which order.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, { filter, orderBy = null, ...args }, context, info) =>
      listConnection(
        { context, info, page: readPageArguments(args) },
        { entity: 'signatory', filter: readSignatoryFilter(filter), orderBy },
      ),
  }),
);
