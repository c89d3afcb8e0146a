import { sicTitle } from '../record/tables/sic-title.ts';
import { stateOrCountryName } from '../record/tables/state-or-country-name.ts';
import { Address, storedAddress } from './address.ts';
import { builder } from './builder.ts';
import { defineConnection } from './connection.ts';
import { FilingConnection, FilingOrder } from './filing.ts';
import { FilingFilter } from './filters/filing-filter.ts';
import { readFilingFilter, readRegistrantFilter } from './filters/read-filter.ts';
import { RegistrantFilter } from './filters/registrant-filter.ts';
import { FormerName } from './former-name.ts';
import { childConnection, listConnection, type RowEdge } from './list-connection.ts';
import { OrderDirection } from './order-direction.ts';
import { readPageArguments } from './page-arguments.ts';
import { RegistrantAddress, registrantAddresses } from './registrant-address.ts';
import { loadListedRow, loadRow } from './rows.ts';

/** `Registrant`: a company, fund or person that files, as the SEC identifies it. */
export const Registrant = builder.prismaNode('Registrant', {
  id: { field: 'id' },
  fields: (t) => ({
    cik: t.expose('cik', { type: 'CIK', nullable: true }),
    name: t.exposeString('name'),
    formerNames: t.field({
      type: [FormerName],
      description: 'The names it bore earlier, the latest first.',
      select: { formerNames: { orderBy: [{ changedOn: 'desc' }, { id: 'asc' }] } },
      resolve: ({ formerNames }) => formerNames,
    }),
    sicCode: t.exposeString('sicCode', { nullable: true }),
    sicDescription: t.string({
      nullable: true,
      description: 'What the Standard Industrial Classification code stands for, `ELECTRONIC COMPUTERS`.',
      resolve: ({ sicCode }) => (sicCode === null ? null : sicTitle(sicCode)),
    }),
    irsNumber: t.exposeString('irsNumber', { nullable: true }),
    stateOfIncorporation: t.exposeString('stateOfIncorporation', { nullable: true }),
    stateOfIncorporationName: t.string({
      nullable: true,
      description: 'The state or country of incorporation by its name, `Korea, Republic of`; null for a place that EDGAR has no code for.',
      resolve: ({ stateOfIncorporation }) => (stateOfIncorporation === null ? null : stateOrCountryName(stateOfIncorporation)),
    }),
    fiscalYearEnd: t.exposeString('fiscalYearEnd', { nullable: true }),
    businessAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The business address in its latest filing with one.',
      resolve: ({ businessAddress }) => storedAddress(businessAddress),
    }),
    mailAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The mail address in its latest filing with one.',
      resolve: ({ mailAddress }) => storedAddress(mailAddress),
    }),
    addresses: t.field({
      type: [RegistrantAddress],
      description: 'Every address that its filings give, each once, the one filed last first; case, punctuation and telephone aside.',
      resolve: ({ id }, _args, context) => registrantAddresses(context, id),
    }),
    filings: t.field({
      type: FilingConnection.Connection,
      description: 'The filings that name it as a party, those filed last first unless asked otherwise.',
      args: {
        filter: t.arg({ type: FilingFilter, description: 'Which filings; all if not given.' }),
        orderBy: t.arg({ type: FilingOrder, description: 'In which order.' }),
        ...t.arg.connectionArgs(),
      },
      resolve: ({ id }, { filter, orderBy = null, ...args }, context, info) =>
        childConnection(
          { context, info, page: readPageArguments(args) },
          { entity: 'filing', filter: readFilingFilter(filter), orderBy },
          (ids) => ({ relation: 'filingsOfRegistrant', ids }),
          id,
        ),
    }),
  }),
});

const RegistrantConnection = defineConnection({
  name: 'Registrant',
  of: 'registrants',
  type: Registrant,
  resolveNode: ({ id }: RowEdge, context, info) => loadListedRow(loadRow.Registrant, context, info, id),
});

const RegistrantOrderField = builder.enumType('RegistrantOrderField', {
  description: 'By what registrants can be sorted.',
  values: {
    NAME: { description: 'The name, as text.' },
    LAST_FILED_ON: { description: 'The day of the latest filing; registrants without one come before all others.' },
  } as const,
});

const RegistrantOrder = builder.inputType('RegistrantOrder', {
  description: 'How registrants are sorted; ties are broken by id.',
  fields: (t) => ({
    field: t.field({ type: RegistrantOrderField, required: true, description: 'By what.' }),
    direction: t.field({ type: OrderDirection, required: true, description: 'Which end comes first.' }),
  }),
});

builder.queryFields((t) => ({
  registrant: t.prismaField({
    type: Registrant,
    nullable: true,
    description: 'The registrant with a Central Index Key; null where it is not in the graph.',
    args: { cik: t.arg({ type: 'CIK', required: true, description: 'Its Central Index Key.' }) },
    resolve: (query, _root, { cik }, context) => context.database.reader.registrant.findUnique({ ...query, where: { cik } }),
  }),
  registrants: t.field({
    type: RegistrantConnection.Connection,
    description: 'Registrants, by name unless asked otherwise.',
    args: {
      filter: t.arg({ type: RegistrantFilter, description: 'Which registrants; all if not given.' }),
      orderBy: t.arg({ type: RegistrantOrder, description: 'In which order.' }),
      ...t.arg.connectionArgs(),
    },
    resolve: (_root, { filter, orderBy = null, ...args }, context, info) =>
      listConnection(
        { context, info, page: readPageArguments(args) },
        { entity: 'registrant', filter: readRegistrantFilter(filter), orderBy },
      ),
  }),
}));
