import { builder } from '../builder.ts';
import { Diagnostic } from '../diagnostic.ts';
import { ErrorInterface, errorTypes, type UnreadableView } from './error.ts';

/** `UnreadableFilingError`. */
export const UnreadableFilingError = builder.objectRef<UnreadableView>(errorTypes.unreadable).implement({
  description: 'Not a filing: empty, an error page, binary, or text in which no filing can be recognised.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    diagnostics: t.field({ type: [Diagnostic], description: 'What was found instead.', resolve: ({ diagnostics }) => diagnostics }),
  }),
});
