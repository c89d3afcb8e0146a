import type { IdFilter as Conditions } from '../../store/list/filter.ts';
import { builder } from '../builder.ts';

/** `IDFilter`. */
export const IdFilter = builder.inputRef<Conditions<string>>('IDFilter').implement({
  description: 'Comparisons of ids as this server gave them; those that are given must all hold.',
  fields: (t) => ({
    eq: t.id({ description: 'This one.' }),
    in: t.idList({ description: 'One of these.' }),
  }),
});
