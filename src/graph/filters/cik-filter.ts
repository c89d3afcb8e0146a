import type { KeyFilter } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

/** `CIKFilter`. */
export const CikFilter = builder.inputRef<KeyFilter>('CIKFilter').implement({
  description: 'Comparisons of Central Index Keys; those that are given must all hold.',
  fields: (t) => ({
    eq: t.field({ type: 'CIK', description: 'This one.' }),
    in: t.field({ type: ['CIK'], description: 'One of these.' }),
  }),
});
