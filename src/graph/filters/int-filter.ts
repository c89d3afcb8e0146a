import type { IntFilter as Conditions } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

/** `IntFilter`. */
export const IntFilter = builder.inputRef<Conditions>('IntFilter').implement({
  description: 'Comparisons of whole numbers; those that are given must all hold.',
  fields: (t) => ({
    eq: t.int({ description: 'This number.' }),
    gte: t.int({ description: 'This number or more.' }),
    lte: t.int({ description: 'This number or less.' }),
  }),
});
