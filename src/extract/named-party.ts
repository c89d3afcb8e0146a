import type { Party, PartyRole } from '../record/party.ts';
import type { Span } from '../source/span.ts';
import type { Based } from './based.ts';

/** A party of which a text says the role and the name, and nothing else. */
export function namedParty(role: PartyRole, name: Based<string>, span: Span | null): Party {
  return {
    role,
    name,
    cik: null,
    fileNumber: null,
    filmNumber: null,
    act: null,
    sicCode: null,
    irsNumber: null,
    stateOfIncorporation: null,
    fiscalYearEnd: null,
    organizationName: null,
    relationship: null,
    formerNames: [],
    businessAddress: null,
    mailAddress: null,
    span,
  };
}
