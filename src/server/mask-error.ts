import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

/**
 * What a client sees of an error: a `GraphQLError` that was meant for it as it is; any other as `INTERNAL_SERVER_ERROR` with an id, under
 * which the log has the error and its stack.
 */
export function maskError(error: unknown, logger: Logger): Error {
  if (error instanceof GraphQLError && isForClient(error)) return withCode(error);

  const errorId = randomUUID();
  const cause = error instanceof GraphQLError ? error.originalError : error;
  const path = error instanceof GraphQLError ? error.path : undefined;
  logger.error({ errorId, path, err: cause }, 'A request failed.');
  return new GraphQLError(`Something went wrong in the server. The log has it as ${errorId}.`, {
    ...(error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {}),
    extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
  });
}

function isForClient(error: GraphQLError): boolean {
  return error.originalError === undefined || error.originalError === null || error.originalError instanceof GraphQLError;
}

// What graphql says before any field is resolved is about the variables or the operation's name, and bears no code of its own.
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] !== undefined || error.path !== undefined) return error;

  const { message, nodes, source, positions, extensions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { ...extensions, code: 'BAD_USER_INPUT' } });
}
