import { z } from 'zod';
import { found, Span } from './found.ts';
import { IsoDate } from './identifiers.ts';

/** One signature of the main document. */
export const Signature = z
  .object({
    /** The printed name where there is one, else the name in the mark. */
    name: found(z.string()),
    title: found(z.string()).nullable(),
    signedOn: found(IsoDate).nullable(),
    /** The entity signed for, as printed; null for a person who signs for himself or herself. */
    onBehalfOf: found(z.string()).nullable(),
    /** Who signed in this person's place under a power of attorney. */
    attorneyInFact: found(z.string()).nullable(),
    /** True where the text bears a conformed signature such as `/s/`. */
    isConformed: z.boolean(),
    span: Span,
  })
  .readonly();
export type Signature = z.infer<typeof Signature>;
