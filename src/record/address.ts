import { z } from 'zod';
import { Span } from './found.ts';

/** An address as filed. `lines` is what is printed, top to bottom; the parts are set where the text tells them apart (the header does). */
export const Address = z
  .object({
    lines: z.array(z.string()).readonly(),
    street1: z.string().nullable(),
    street2: z.string().nullable(),
    city: z.string().nullable(),
    /** EDGAR's code (`NY`, `M5`), or as printed on a cover. */
    stateOrCountry: z.string().nullable(),
    zip: z.string().nullable(),
    phone: z.string().nullable(),
    span: Span,
  })
  .readonly();
export type Address = z.infer<typeof Address>;
