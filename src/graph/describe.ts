import { invariant } from '../source/invariant.ts';
import { getDatamodel } from './generated/pothos-types.ts';

const { models } = getDatamodel().datamodel;

/** What the Prisma models say of a field, for types that show a stored row without being one. */
export function describe(model: keyof typeof models, field: string): string {
  const documentation = models[model]?.fields.find(({ name }) => name === field)?.documentation;
  invariant(documentation, `${model}.${field} has a /// comment`);
  return documentation;
}
