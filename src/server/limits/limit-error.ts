import { GraphQLError } from 'graphql';

/** What a request is refused for, and the code that says so. */
const codes = Object.freeze({
  cost: 'COST_LIMIT_EXCEEDED',
  depth: 'DEPTH_LIMIT_EXCEEDED',
  aliases: 'ALIAS_LIMIT_EXCEEDED',
  directives: 'DIRECTIVE_LIMIT_EXCEEDED',
  tokens: 'TOKEN_LIMIT_EXCEEDED',
  values: 'TOKEN_LIMIT_EXCEEDED',
  valueDepth: 'DEPTH_LIMIT_EXCEEDED',
} as const);

/** The measures of a request that have a limit. */
export type Measure = keyof typeof codes;

const says: Readonly<Record<Measure, (found: string, limit: number) => string>> = Object.freeze({
  cost: (found, limit) =>
    `The operation costs ${found}, and this server takes at most ${limit}: ask for smaller pages by "first" or "last", or for fewer lists below each other.`,
  depth: (found, limit) => `The document is ${found} fields deep, and this server takes at most ${limit}.`,
  aliases: (found, limit) => `The document has ${found} aliases, and this server takes at most ${limit}.`,
  directives: (found, limit) => `The document has ${found} directives, and this server takes at most ${limit}.`,
  tokens: (found, limit) => `The document has ${found} tokens, and this server takes at most ${limit}: give values as variables.`,
  values: (found, limit) => `The variables have ${found} values, and this server takes at most ${limit}: send them in several requests.`,
  valueDepth: (found, limit) => `A value has ${found} lists and objects in each other, and this server takes at most ${limit}.`,
});

/** What was found against what is allowed; `found` is null where counting stopped at the limit. */
export type Excess = { readonly found: number | null; readonly limit: number };

/** Refuses a request for one measure: the code, and in message and extensions how much there is and how much may be. Answered with 400. */
export function limitError(measure: Measure, { found, limit }: Excess): GraphQLError {
  return new GraphQLError(says[measure](found === null ? `more than ${limit}` : String(found), limit), {
    extensions: { code: codes[measure], limit, ...(found === null ? {} : { found }), http: { spec: true, status: 400 } },
  });
}
