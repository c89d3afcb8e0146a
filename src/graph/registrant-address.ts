import type { Address as AddressRecord } from '../record/address.ts';
import { type AddressKind as Kind, listAddresses } from '../store/registrant-addresses.ts';
import { Address, storedAddress } from './address.ts';
import { createBatch } from './batch.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';

type RegistrantAddressView = {
  readonly kind: Kind;
  readonly address: AddressRecord;
  readonly firstFiledOn: string | null;
  readonly lastFiledOn: string | null;
};

const AddressKind = builder.enumType('AddressKind', {
  description: 'What an address is for.',
  values: {
    BUSINESS: { description: 'The business address: where the registrant has its principal executive offices.' },
    MAIL: { description: 'The mail address: where it is written to.' },
  } as const,
});

/** `RegistrantAddress`: an address in a registrant's history. */
export const RegistrantAddress = builder.objectRef<RegistrantAddressView>('RegistrantAddress').implement({
  description: 'An address that filings give of a registrant, and from when to when they give it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AddressKind, description: 'What the address is for.' }),
    address: t.expose('address', { type: Address, description: 'The address as the latest of those filings writes it.' }),
    firstFiledOn: t.expose('firstFiledOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the first filing with it; null where none of them has a date.',
    }),
    lastFiledOn: t.expose('lastFiledOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the latest filing with it; null where none of them has a date.',
    }),
  }),
});

const addresses = createBatch<number, RegistrantAddressView[]>();

/** The addresses of a registrant, read for all registrants at the same place at once. */
export function registrantAddresses(context: GraphContext, registrantId: number): Promise<RegistrantAddressView[]> {
  return addresses(context, 'addresses', (ids) => readAddresses(context, ids), registrantId);
}

async function readAddresses({ database }: GraphContext, registrantIds: readonly number[]): Promise<RegistrantAddressView[][]> {
  const lists = await listAddresses(database, registrantIds);
  return lists.map((list) =>
    list.flatMap(({ address: column, ...filed }) => {
      const address = storedAddress(JSON.parse(column));
      return address === null ? [] : [{ ...filed, address }];
    }),
  );
}
