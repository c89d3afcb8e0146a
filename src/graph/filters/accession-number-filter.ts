import type { KeyFilter } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

/** `AccessionNumberFilter`. */
export const AccessionNumberFilter = builder.inputRef<KeyFilter>('AccessionNumberFilter').implement({
  description: 'Comparisons of accession numbers; those that are given must all hold.',
  fields: (t) => ({
    eq: t.field({ type: 'AccessionNumber', description: 'This one.' }),
    in: t.field({ type: ['AccessionNumber'], description: 'One of these.' }),
  }),
});
