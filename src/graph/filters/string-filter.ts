import type { StringFilter as Conditions } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

/** `StringFilter`. */
export const StringFilter = builder.inputRef<Conditions>('StringFilter').implement({
  description: 'All comparisons of strings ignore case; those that are given must all hold.',
  fields: (t) => ({
    eq: t.string({ description: 'Equal to this.' }),
    in: t.stringList({ description: 'Equal to one of these.' }),
    startsWith: t.string({ description: 'Begins with this.' }),
    contains: t.string({ description: 'Has this somewhere in it.' }),
  }),
});
