import { complexityFromQuery } from '@pothos/plugin-complexity';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST, Kind } from 'graphql';

/** What is asked to be run. */
export type Operation = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
};

/** What an operation costs by `fieldCost`; null where it cannot run at all, because its name or its variables are wrong. */
export function operationCost({ schema, document, operationName, variableValues }: Operation): number | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;

  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  try {
    const alone: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
    return complexityFromQuery(alone, { schema, variables: { ...variableValues } }).complexity;
  } catch (error) {
    // Execution says what is wrong with a variable.
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
