import { builder } from '../builder.ts';
import { ErrorInterface, errorTypes, type NotAuthorizedView } from './error.ts';

/** `NotAuthorizedError`. */
export const NotAuthorizedError = builder.objectRef<NotAuthorizedView>(errorTypes['not-authorized']).implement({
  description: 'This server lets the graph be changed only with its token.',
  interfaces: [ErrorInterface],
});

/** What a request hears that may not write. */
export const notAuthorized: NotAuthorizedView = Object.freeze({
  kind: 'not-authorized',
  message: 'This server lets the graph be changed only with its token, as "Authorization: Bearer ...".',
  path: [],
});
