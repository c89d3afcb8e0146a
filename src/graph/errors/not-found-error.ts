import { builder } from '../builder.ts';
import { ErrorInterface, errorTypes, type NotFoundView } from './error.ts';

/** `NotFoundError`. */
export const NotFoundError = builder.objectRef<NotFoundView>(errorTypes['not-found']).implement({
  description: 'Nothing of the type in question has the id; it may have had it once.',
  interfaces: [ErrorInterface],
});

/** Says that no `type` has the id that stands at `path` of the input. */
export function notFound(type: string, ...path: readonly string[]): NotFoundView {
  return { kind: 'not-found', message: `There is no ${type} with this id.`, path };
}
