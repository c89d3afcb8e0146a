import { z } from 'zod';
import { found, Span } from './found.ts';
import { IsoDate } from './identifiers.ts';

/** Where an exhibit is incorporated by reference from, as the row or its note says. */
export const Incorporation = z
  .object({
    text: found(z.string()),
    formType: found(z.string()).nullable(),
    exhibitNumber: found(z.string()).nullable(),
    fileNumber: found(z.string()).nullable(),
    /** The day the source was filed, where the text says filed (or dated) on a day. */
    filedOn: found(IsoDate).nullable(),
  })
  .readonly();
export type Incorporation = z.infer<typeof Incorporation>;

/** What a note of the filing says of the rows that bear its mark: `*` and `Filed herewith.` Marks mean something else in every filing. */
export const ExhibitNote = z.object({ mark: z.string(), text: found(z.string()) }).readonly();
export type ExhibitNote = z.infer<typeof ExhibitNote>;

/** A row of the exhibit list, each number once; the first wording where it is listed twice. */
export const Exhibit = z
  .object({
    /** As printed, without the word Exhibit, trailing punctuation or marks: 99.1, 10(a), 3-A. */
    number: found(z.string()),
    description: found(z.string()).nullable(),
    /** Index into `documents` of the attached document it means; null where none came with this submission. */
    documentIndex: z.int().nonnegative().nullable(),
    incorporation: Incorporation.nullable(),
    /** The notes on the marks that the row bears, in their order; a mark that nothing explains has none. */
    notes: z.array(ExhibitNote).readonly(),
    span: Span,
  })
  .readonly();
export type Exhibit = z.infer<typeof Exhibit>;
