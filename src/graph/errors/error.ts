import { builder } from '../builder.ts';
import type { DiagnosticView } from '../diagnostic.ts';

type Said = {
  readonly message: string /** Names and places of the input that it is about, outermost first. */;
  readonly path: readonly string[];
};

/** Not a filing, and why; nothing was stored. */
export type UnreadableView = Said & { readonly kind: 'unreadable'; readonly diagnostics: readonly DiagnosticView[] };

/** Larger than the server takes; nothing was stored. */
export type TooLargeView = Said & { readonly kind: 'too-large'; readonly limitBytes: number };

/** The request may not write. */
export type NotAuthorizedView = Said & { readonly kind: 'not-authorized' };

/** Nothing in the graph has the id. */
export type NotFoundView = Said & { readonly kind: 'not-found' };

const codes = Object.freeze({
  unreadable: 'UNREADABLE_FILING',
  'too-large': 'FILING_TOO_LARGE',
  'not-authorized': 'NOT_AUTHORIZED',
  'not-found': 'NOT_FOUND',
} as const);

/** The type that stands for each kind of error. */
export const errorTypes = Object.freeze({
  unreadable: 'UnreadableFilingError',
  'too-large': 'FilingTooLargeError',
  'not-authorized': 'NotAuthorizedError',
  'not-found': 'NotFoundError',
} as const);

/** `Error`: what every error of the schema says. */
export const ErrorInterface = builder.interfaceRef<UnreadableView | TooLargeView | NotAuthorizedView | NotFoundView>('Error').implement({
  description: 'What went wrong with one input, as a value of the schema. docs/errors.md lists the codes.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What is wrong, for a person to read.' }),
    code: t.string({
      description: 'What is wrong, for a program: `UNREADABLE_FILING`, `FILING_TOO_LARGE`, `NOT_AUTHORIZED`, `NOT_FOUND`.',
      resolve: ({ kind }) => codes[kind],
    }),
    path: t.stringList({
      description:
        'Which input it is about, the names from the outermost inwards: `["inputs", "2", "text"]`; empty where it is about none.',
      resolve: ({ path }) => [...path],
    }),
  }),
  resolveType: ({ kind }) => errorTypes[kind],
});
