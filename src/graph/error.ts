import { builder } from './builder.ts';
import { Diagnostic, type DiagnosticView } from './diagnostic.ts';

/** Not a filing, and why; nothing was stored. */
export type UnreadableView = { readonly kind: 'unreadable'; readonly message: string; readonly diagnostics: readonly DiagnosticView[] };

/** Larger than the server takes; nothing was stored. */
export type TooLargeView = { readonly kind: 'too-large'; readonly byteLength: number; readonly limitBytes: number };

/** The request may not write. */
export type NotAuthorizedView = { readonly kind: 'not-authorized' };

const ErrorInterface = builder.interfaceRef<UnreadableView | TooLargeView | NotAuthorizedView>('Error').implement({
  description: 'What went wrong with one input, as a value of the schema.',
  fields: (t) => ({
    message: t.string({ description: 'What is wrong, for a person to read.', resolve: messageOf }),
    code: t.string({
      description: 'What is wrong, for a program: `UNREADABLE_FILING`, `FILING_TOO_LARGE` or `NOT_AUTHORIZED`.',
      resolve: ({ kind }) => codes[kind],
    }),
  }),
  resolveType: ({ kind }) => errorTypes[kind],
});

const codes = Object.freeze({
  unreadable: 'UNREADABLE_FILING',
  'too-large': 'FILING_TOO_LARGE',
  'not-authorized': 'NOT_AUTHORIZED',
} as const);

/** The type that stands for each kind of error. */
export const errorTypes = Object.freeze({
  unreadable: 'UnreadableFilingError',
  'too-large': 'FilingTooLargeError',
  'not-authorized': 'NotAuthorizedError',
} as const);

/** `UnreadableFilingError`. */
export const UnreadableFilingError = builder.objectRef<UnreadableView>(errorTypes.unreadable).implement({
  description: 'Not a filing: empty, an error page, binary, or text in which no filing can be recognised.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    diagnostics: t.field({ type: [Diagnostic], description: 'What was found instead.', resolve: ({ diagnostics }) => diagnostics }),
  }),
});

/** `FilingTooLargeError`. */
export const FilingTooLargeError = builder.objectRef<TooLargeView>(errorTypes['too-large']).implement({
  description: 'More bytes than this server takes in one filing.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    limitBytes: t.exposeInt('limitBytes', { description: 'How many bytes a filing may have, after decompression.' }),
  }),
});

/** `NotAuthorizedError`. */
export const NotAuthorizedError = builder.objectRef<NotAuthorizedView>(errorTypes['not-authorized']).implement({
  description: 'This server takes filings only with its token.',
  interfaces: [ErrorInterface],
});

function messageOf(error: UnreadableView | TooLargeView | NotAuthorizedView): string {
  switch (error.kind) {
    case 'unreadable':
      return error.message;
    case 'too-large':
      return error.byteLength > error.limitBytes
        ? `The filing has ${error.byteLength} bytes; this server takes at most ${error.limitBytes}.`
        : `Decompressed, the filing has more than the ${error.limitBytes} bytes that this server takes at most.`;
    case 'not-authorized':
      return 'This server takes filings only with its token, as "Authorization: Bearer ...".';
  }
}
