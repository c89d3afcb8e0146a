import type { Party } from '../record/party.ts';
import { sicTitle } from '../record/tables/sic-title.ts';
import { stateOrCountryName } from '../record/tables/state-or-country-name.ts';
import { Address } from './address.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence } from './evidence.ts';
import { FormerName } from './former-name.ts';
import type { InFiling } from './in-filing.ts';
import { Inference, parsedInferences } from './inference.ts';
import { PartyRole } from './party-role.ts';

/** `ParsedParty`: a party as a parsed filing names it. */
export const ParsedParty = builder.objectRef<InFiling<Party>>('ParsedParty').implement({
  description: 'A party as a parsed filing names it.',
  fields: (t) => ({
    role: t.field({ type: PartyRole, description: describe('FilingParty', 'role'), resolve: ({ record }) => record.role }),
    name: t.string({ description: describe('FilingParty', 'nameAsFiled'), resolve: ({ record }) => record.name.value }),
    cik: t.field({
      type: 'CIK',
      nullable: true,
      description: 'Central Index Key, as the header or the hints say.',
      resolve: ({ record }) => record.cik?.value,
    }),
    fileNumber: t.string({
      nullable: true,
      description: describe('FilingParty', 'fileNumber'),
      resolve: ({ record }) => record.fileNumber?.value,
    }),
    filmNumber: t.string({
      nullable: true,
      description: describe('FilingParty', 'filmNumber'),
      resolve: ({ record }) => record.filmNumber?.value,
    }),
    act: t.string({ nullable: true, description: describe('FilingParty', 'act'), resolve: ({ record }) => record.act?.value }),
    sicCode: t.string({ nullable: true, description: describe('FilingParty', 'sicCode'), resolve: ({ record }) => record.sicCode?.value }),
    sicDescription: t.string({
      nullable: true,
      description: 'What the Standard Industrial Classification code stands for, `ELECTRONIC COMPUTERS`.',
      resolve: ({ record: { sicCode } }) => (sicCode === null ? null : sicTitle(sicCode.value)),
    }),
    irsNumber: t.string({
      nullable: true,
      description: describe('FilingParty', 'irsNumber'),
      resolve: ({ record }) => record.irsNumber?.value,
    }),
    stateOfIncorporation: t.string({
      nullable: true,
      description: describe('FilingParty', 'stateOfIncorporation'),
      resolve: ({ record }) => record.stateOfIncorporation?.value,
    }),
    stateOfIncorporationName: t.string({
      nullable: true,
      description: 'The state or country of incorporation by its name, `Korea, Republic of`; null for a place that EDGAR has no code for.',
      resolve: ({ record: { stateOfIncorporation: state } }) => (state === null ? null : stateOrCountryName(state.value)),
    }),
    fiscalYearEnd: t.string({
      nullable: true,
      description: describe('FilingParty', 'fiscalYearEnd'),
      resolve: ({ record }) => record.fiscalYearEnd?.value,
    }),
    organizationName: t.string({
      nullable: true,
      description: describe('FilingParty', 'organizationName'),
      resolve: ({ record }) => record.organizationName?.value,
    }),
    relationship: t.string({
      nullable: true,
      description: describe('FilingParty', 'relationship'),
      resolve: ({ record }) => record.relationship?.value,
    }),
    formerNames: t.field({
      type: [FormerName],
      description: 'The former names that the filing lists.',
      resolve: ({ record }) => record.formerNames.map(({ name, changedOn }) => ({ name: name.value, changedOn: changedOn?.value ?? null })),
    }),
    businessAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The business address as filed.',
      resolve: ({ record }) => record.businessAddress,
    }),
    mailAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The mail address as filed.',
      resolve: ({ record }) => record.mailAddress,
    }),
    inferences: t.field({
      type: [Inference],
      description: 'Which values of the party do not stand where the SEC has them stated, but were inferred, and from what.',
      resolve: ({ filing, record: { name, cik } }) => parsedInferences(filing, { name, cik }),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The section of the header that is about the party, or its name on the cover.',
      resolve: ({ filing, record: { span } }) => (span === null ? null : { filing, span }),
    }),
  }),
});
