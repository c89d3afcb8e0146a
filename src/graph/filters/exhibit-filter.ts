import { exhibitFilter, filingFilter } from './filter-refs.ts';
import { IdFilter } from './id-filter.ts';
import { StringFilter } from './string-filter.ts';

/** `ExhibitFilter`. */
export const ExhibitFilter = exhibitFilter.implement({
  description: 'Which exhibits; all conditions that are given must hold.',
  fields: (t) => ({
    and: t.field({ type: [exhibitFilter], description: 'All of these hold.' }),
    or: t.field({ type: [exhibitFilter], description: 'At least one of these holds.' }),
    not: t.field({ type: exhibitFilter, description: 'This does not hold.' }),
    id: t.field({ type: IdFilter, description: 'The id.' }),
    number: t.field({ type: StringFilter, description: 'The number as printed, `10.1`.' }),
    description: t.field({ type: StringFilter, description: 'The description.' }),
    isIncorporatedByReference: t.boolean({
      description: 'True: only those incorporated by reference to another filing. False: only the others.',
    }),
    isAttached: t.boolean({ description: 'True: only those whose document came with the submission. False: only the others.' }),
    filing: t.field({ type: filingFilter, description: 'The filing that lists it.' }),
  }),
});
