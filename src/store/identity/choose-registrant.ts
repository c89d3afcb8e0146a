import type { Party, PartyRole } from '../../record/party.ts';

// Whose filing it is, by role: who files for itself before who is filed for or about. A Schedule 13D is the holder's, a Form 4 the insider's.
const order: readonly PartyRole[] = Object.freeze([
  'FILER',
  'FILED_BY',
  'REPORTING_OWNER',
  'DEPOSITOR',
  'SECURITIZER',
  'ISSUING_ENTITY',
  'SERIAL_COMPANY',
  'UNDERWRITER',
  'FILED_FOR',
  'SUBJECT_COMPANY',
  'ISSUER',
]);

/** The party whose filing it is: the first of the foremost role, as its place among the parties; null without parties. */
export function chooseRegistrant(parties: readonly Party[]): number | null {
  for (const role of order) {
    const index = parties.findIndex((party) => party.role === role);
    if (index >= 0) return index;
  }
  return null;
}
