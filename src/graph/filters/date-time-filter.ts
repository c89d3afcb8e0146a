import type { DateTimeFilter as Conditions } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

/** `DateTimeFilter`. */
export const DateTimeFilter = builder.inputRef<Conditions>('DateTimeFilter').implement({
  description: 'Comparisons of instants; those that are given must all hold.',
  fields: (t) => ({
    gte: t.field({ type: 'DateTime', description: 'At this instant or later.' }),
    lt: t.field({ type: 'DateTime', description: 'Before this instant.' }),
  }),
});
