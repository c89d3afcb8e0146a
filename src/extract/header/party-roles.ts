import type { PartyRole } from '../../record/party.ts';

/** Which section of a header names a party, and in which role. */
export const partyRoles: ReadonlyMap<string, PartyRole> = new Map<string, PartyRole>([
  ['FILER', 'FILER'],
  ['SUBJECT-COMPANY', 'SUBJECT_COMPANY'],
  ['FILED-BY', 'FILED_BY'],
  ['FILED-FOR', 'FILED_FOR'],
  ['ISSUER', 'ISSUER'],
  ['REPORTING-OWNER', 'REPORTING_OWNER'],
  ['DEPOSITOR', 'DEPOSITOR'],
  ['SECURITIZER', 'SECURITIZER'],
  ['ISSUING_ENTITY', 'ISSUING_ENTITY'],
  ['UNDERWRITER', 'UNDERWRITER'],
  ['SERIAL-COMPANY', 'SERIAL_COMPANY'],
]);
