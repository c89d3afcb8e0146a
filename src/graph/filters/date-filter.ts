import type { DateFilter as Conditions } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

/** `DateFilter`. */
export const DateFilter = builder.inputRef<Conditions>('DateFilter').implement({
  description: 'Comparisons of dates; those that are given must all hold.',
  fields: (t) => ({
    eq: t.field({ type: 'Date', description: 'On this day.' }),
    gte: t.field({ type: 'Date', description: 'On this day or later.' }),
    lte: t.field({ type: 'Date', description: 'On this day or earlier.' }),
    isNull: t.boolean({ description: 'True: only what has no date. False: only what has one.' }),
  }),
});
