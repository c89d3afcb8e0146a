import { builder } from './builder.ts';

/** `PartyRole`: the SEC's own entity sections. */
export const PartyRole = builder.enumType('PartyRole', {
  description: 'In which role a filing names a party.',
  values: {
    FILER: { description: 'Files for itself.' },
    SUBJECT_COMPANY: { description: 'Whom the filing is about, where somebody else files: a tender offer, a Schedule 13D.' },
    FILED_BY: { description: 'Who files about the subject company.' },
    FILED_FOR: { description: 'For whom the filer files.' },
    ISSUER: { description: 'Whose securities an insider reports on, forms 3, 4 and 5.' },
    REPORTING_OWNER: { description: 'The insider or holder who reports.' },
    DEPOSITOR: { description: 'Depositor of an asset-backed issue.' },
    SECURITIZER: { description: 'Securitizer of an asset-backed issue.' },
    ISSUING_ENTITY: { description: 'Issuing entity of an asset-backed issue.' },
    UNDERWRITER: { description: 'Underwriter of an issue.' },
    SERIAL_COMPANY: { description: 'A fund company that files for its series.' },
  } as const,
});
