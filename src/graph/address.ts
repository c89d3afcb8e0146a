import { Address as AddressRecord } from '../record/address.ts';
import { stateOrCountryName } from '../record/tables/state-or-country-name.ts';
import { builder } from './builder.ts';

/** `Address`, as the record and the JSON columns hold it. */
export const Address = builder.objectRef<AddressRecord>('Address').implement({
  description: 'An address as filed.',
  fields: (t) => ({
    lines: t.field({
      type: ['String'],
      description: 'What is printed, top to bottom; for a header address its parts in the usual order.',
      resolve: ({ lines }) => lines,
    }),
    street1: t.exposeString('street1', {
      nullable: true,
      description: 'The first line of the street, where the text tells the parts apart.',
    }),
    street2: t.exposeString('street2', { nullable: true, description: 'The second line of the street.' }),
    city: t.exposeString('city', { nullable: true, description: 'The city.' }),
    stateOrCountry: t.exposeString('stateOrCountry', {
      nullable: true,
      description: "EDGAR's code of the state or country, `NY`, `M5`; on a cover page as printed.",
    }),
    stateOrCountryName: t.string({
      nullable: true,
      description: 'The name that the code stands for; null where it is no known code.',
      resolve: ({ stateOrCountry }) => (stateOrCountry === null ? null : stateOrCountryName(stateOrCountry)),
    }),
    zip: t.exposeString('zip', { nullable: true, description: 'The postal code.' }),
    phone: t.exposeString('phone', { nullable: true, description: 'The telephone number given with the address.' }),
  }),
});

/** Reads an address out of a JSON column. */
export function storedAddress(column: unknown): AddressRecord | null {
  return AddressRecord.nullable().parse(column);
}
