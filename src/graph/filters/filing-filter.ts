import { AccessionNumberFilter } from './accession-number-filter.ts';
import { DateFilter } from './date-filter.ts';
import { DateTimeFilter } from './date-time-filter.ts';
import { exhibitFilter, filingFilter, registrantFilter, signatoryFilter } from './filter-refs.ts';
import { IdFilter } from './id-filter.ts';
import { StringFilter } from './string-filter.ts';

/** `FilingFilter`. */
export const FilingFilter = filingFilter.implement({
  description: 'Which filings; all conditions that are given must hold.',
  fields: (t) => ({
    and: t.field({ type: [filingFilter], description: 'All of these hold.' }),
    or: t.field({ type: [filingFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: filingFilter, description: 'This does not hold.' }),
    id: t.field({ type: IdFilter, description: 'The id.' }),
    accessionNumber: t.field({
      type: AccessionNumberFilter,
      description: 'The accession number; a bare document without one matches none.',
    }),
    formType: t.field({ type: StringFilter, description: 'The form as filed, `10-K405/A`.' }),
    baseFormType: t.field({ type: StringFilter, description: 'The form without its amendment mark, `10-K405`: amendments and originals.' }),
    filedOn: t.field({ type: DateFilter, description: 'The day of filing; a filing without one matches no comparison.' }),
    periodEnd: t.field({
      type: DateFilter,
      description: 'The last day of the reporting period; a filing without one matches no comparison.',
    }),
    ingestedAt: t.field({ type: DateTimeFilter, description: 'When it was first stored.' }),
    isAmendment: t.boolean({ description: 'True: only amendments. False: only originals.' }),
    itemCode: t.field({ type: StringFilter, description: 'The number of one of its items, `2.02`.' }),
    exhibitNumber: t.field({ type: StringFilter, description: 'The number of one of its exhibits as printed, `10.1`.' }),
    exhibit: t.field({ type: exhibitFilter, description: 'One of its exhibits, of which all of this holds.' }),
    registrant: t.field({ type: registrantFilter, description: 'One of its parties, in whatever role.' }),
    signatory: t.field({ type: signatoryFilter, description: 'One of its signatories.' }),
    diagnosticCode: t.field({ type: StringFilter, description: 'The code of one of its diagnostics, `signature-not-found`.' }),
    parserVersion: t.field({ type: StringFilter, description: 'The version of the parser that read it last.' }),
  }),
});
