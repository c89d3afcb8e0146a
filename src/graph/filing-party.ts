import { sicTitle } from '../record/tables/sic-title.ts';
import { stateOrCountryName } from '../record/tables/state-or-country-name.ts';
import { Address, storedAddress } from './address.ts';
import { builder } from './builder.ts';
import { Evidence, evidenceOf, FieldEvidence, fieldEvidenceOf } from './evidence.ts';
import { storedText } from './filing-text.ts';
import { FormerName, storedFormerNames } from './former-name.ts';
import { Inference, storedInferences } from './inference.ts';
import { PartyRole } from './party-role.ts';

builder.prismaObject('FilingParty', {
  fields: (t) => ({
    role: t.expose('role', { type: PartyRole }),
    registrant: t.relation('registrant', { description: 'The registrant that the party is.' }),
    nameAsFiled: t.exposeString('nameAsFiled'),
    cik: t.expose('cik', { type: 'CIK', nullable: true }),
    fileNumber: t.exposeString('fileNumber', { nullable: true }),
    filmNumber: t.exposeString('filmNumber', { nullable: true }),
    act: t.exposeString('act', { nullable: true }),
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
    organizationName: t.exposeString('organizationName', { nullable: true }),
    relationship: t.exposeString('relationship', { nullable: true }),
    formerNames: t.field({
      type: [FormerName],
      description: 'The former names that this filing lists.',
      resolve: ({ formerNames }) => storedFormerNames(formerNames),
    }),
    businessAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The business address as filed.',
      resolve: ({ businessAddress }) => storedAddress(businessAddress),
    }),
    mailAddress: t.field({
      type: Address,
      nullable: true,
      description: 'The mail address as filed.',
      resolve: ({ mailAddress }) => storedAddress(mailAddress),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The section of the header that is about the party, or its name on the cover.',
      resolve: (party) => evidenceOf(storedText(party.filingId), party),
    }),
    fieldEvidence: t.field({
      type: [FieldEvidence],
      description: 'Where each value of the party was read.',
      resolve: ({ filingId, spans }) => fieldEvidenceOf(storedText(filingId), spans),
    }),
    inferences: t.field({
      type: [Inference],
      description: 'Which values of the party do not stand where the SEC has them stated, but were inferred, and from what.',
      resolve: ({ filingId, ...row }) => storedInferences(storedText(filingId), row),
    }),
  }),
});
