import { CikFilter } from './cik-filter.ts';
import { DateFilter } from './date-filter.ts';
import { filingFilter, registrantFilter, signatoryFilter } from './filter-refs.ts';
import { IdFilter } from './id-filter.ts';
import { IntFilter } from './int-filter.ts';
import { StringFilter } from './string-filter.ts';

/** `SignatoryFilter`. */
export const SignatoryFilter = signatoryFilter.implement({
  description:
    'Which signatories; all conditions that are given must hold. `title`, `signedOn`, `registrant` and `filing` must hold of one and the same signature.',
  fields: (t) => ({
    and: t.field({ type: [signatoryFilter], description: 'All of these hold.' }),
    or: t.field({ type: [signatoryFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: signatoryFilter, description: 'This does not hold.' }),
    id: t.field({ type: IdFilter, description: 'The id.' }),
    cik: t.field({ type: CikFilter, description: 'The Central Index Key, where a form gave one.' }),
    name: t.field({ type: StringFilter, description: 'The name, or any variant of it as signed.' }),
    registrantCount: t.field({ type: IntFilter, description: "How many registrants' filings the person signs." }),
    title: t.field({ type: StringFilter, description: 'The title under one of the signatures.' }),
    signedOn: t.field({ type: DateFilter, description: 'The date under one of the signatures.' }),
    registrant: t.field({ type: registrantFilter, description: 'A registrant whose filings were signed.' }),
    filing: t.field({ type: filingFilter, description: 'A filing that was signed.' }),
  }),
});
