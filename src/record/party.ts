import { z } from 'zod';
import { Address } from './address.ts';
import { based, found, Span } from './found.ts';
import { Cik, IsoDate } from './identifiers.ts';

/** In which role a filing names a party; the SEC's own entity sections. */
export const PartyRole = z.enum([
  'FILER',
  'SUBJECT_COMPANY',
  'FILED_BY',
  'FILED_FOR',
  'ISSUER',
  'REPORTING_OWNER',
  'DEPOSITOR',
  'SECURITIZER',
  'ISSUING_ENTITY',
  'UNDERWRITER',
  'SERIAL_COMPANY',
]);
export type PartyRole = z.infer<typeof PartyRole>;

/** A name that a party bore earlier, and the day it was given up. */
export const FormerName = z.object({ name: found(z.string()), changedOn: found(IsoDate).nullable() }).readonly();
export type FormerName = z.infer<typeof FormerName>;

/** A party as this filing names it. From the header; for a bare document the registrant on the cover, as FILER. */
export const Party = z
  .object({
    role: PartyRole,
    name: based(z.string()),
    cik: based(Cik).nullable(),
    fileNumber: found(z.string()).nullable(),
    filmNumber: found(z.string()).nullable(),
    act: found(z.string()).nullable(),
    sicCode: found(z.string()).nullable(),
    irsNumber: found(z.string()).nullable(),
    stateOfIncorporation: found(z.string()).nullable(),
    fiscalYearEnd: found(z.string()).nullable(),
    organizationName: found(z.string()).nullable(),
    relationship: found(z.string()).nullable(),
    formerNames: z.array(FormerName).readonly(),
    businessAddress: Address.nullable(),
    mailAddress: Address.nullable(),
    span: Span.nullable(),
  })
  .readonly();
export type Party = z.infer<typeof Party>;
