import { CikFilter } from './cik-filter.ts';
import { filingFilter, registrantFilter } from './filter-refs.ts';
import { IdFilter } from './id-filter.ts';
import { StringFilter } from './string-filter.ts';

/** `RegistrantFilter`. */
export const RegistrantFilter = registrantFilter.implement({
  description: 'Which registrants; all conditions that are given must hold.',
  fields: (t) => ({
    and: t.field({ type: [registrantFilter], description: 'All of these hold.' }),
    or: t.field({ type: [registrantFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: registrantFilter, description: 'This does not hold.' }),
    id: t.field({ type: IdFilter, description: 'The id.' }),
    cik: t.field({ type: CikFilter, description: 'The Central Index Key.' }),
    name: t.field({ type: StringFilter, description: 'The name or a former name.' }),
    sicCode: t.field({
      type: StringFilter,
      description: 'The line of business by the Standard Industrial Classification, four digits, `3571`.',
    }),
    stateOfIncorporation: t.field({
      type: StringFilter,
      description: 'The state or country of incorporation, as code (`DE`) or as the cover prints it.',
    }),
    filing: t.field({ type: filingFilter, description: 'One of the filings that name it as a party.' }),
  }),
});
