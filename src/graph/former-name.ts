import { z } from 'zod';
import { builder } from './builder.ts';
import { describe } from './describe.ts';

const FormerNameView = z.object({ name: z.string(), changedOn: z.string().nullable() }).readonly();
type FormerNameView = z.infer<typeof FormerNameView>;

/** `FormerName`, of a registrant or as one filing lists it. */
export const FormerName = builder.objectRef<FormerNameView>('FormerName').implement({
  description: 'A name that a registrant bore earlier.',
  fields: (t) => ({
    name: t.exposeString('name', { description: describe('FormerName', 'name') }),
    changedOn: t.expose('changedOn', { type: 'Date', nullable: true, description: describe('FormerName', 'changedOn') }),
  }),
});

/** Reads the former names out of a party's JSON column. */
export function storedFormerNames(column: unknown): readonly FormerNameView[] {
  return z.array(FormerNameView).parse(column);
}
