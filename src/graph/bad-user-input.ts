import { GraphQLError } from 'graphql';

/** An argument that the schema's types allow but the field does not: `BAD_USER_INPUT`, with the argument's name in message and extensions. */
export function badUserInput(argument: string, problem: string): GraphQLError {
  return new GraphQLError(`Argument "${argument}": ${problem}`, { extensions: { code: 'BAD_USER_INPUT', argument } });
}
