import { builder } from './builder.ts';

/** `OrderDirection`. */
export const OrderDirection = builder.enumType('OrderDirection', {
  description: 'Which end of a list comes first.',
  values: {
    ASC: { description: 'The least, earliest or first in the alphabet.' },
    DESC: { description: 'The greatest, latest or last.' },
  } as const,
});
