import { type ArgumentNode, type DocumentNode, type ExecutionResult, GraphQLError, Kind, visit } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';

/**
 * Names the argument in what is said of a wrong value before any field is read: of one written in the query in the message, too, as fields
 * do; of a variable, which the message names already, in the extensions alone. Both are `BAD_USER_INPUT`.
 */
export function nameArguments(): Plugin {
  return {
    onValidate: ({ params }) => {
      return ({ result, setResult }) => {
        if (result.length > 0) setResult(result.map((error) => nameArgument(params.documentAST, error)));
      };
    },
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if (!isAsyncIterable(result) && result.errors !== undefined) setResult(nameVariables(args.document, result));
      },
    }),
    onSubscribe: ({ args }) => ({
      onSubscribeResult: ({ result, setResult }) => {
        if (!isAsyncIterable(result) && result.errors !== undefined) setResult(nameVariables(args.document, result));
      },
    }),
  };
}

function nameArgument(document: DocumentNode, error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;

  const argument = argumentAround(document, error);
  if (argument === null) return error;
  return new GraphQLError(`Argument "${argument.name.value}": ${error.message}`, {
    nodes: error.nodes,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT', argument: argument.name.value },
  });
}

// An error about the argument itself, such as one that does not exist, names it already: only what lies inside its value is looked for.
function argumentAround(document: DocumentNode, { nodes }: GraphQLError): ArgumentNode | null {
  const place = nodes?.[0]?.loc;
  return place === undefined ? null : firstArgument(document, ({ value }) => holds(value.loc, place));
}

function nameVariables(document: DocumentNode, result: ExecutionResult): ExecutionResult {
  return { ...result, errors: result.errors?.map((error) => nameVariable(document, error)) ?? [] };
}

function nameVariable(document: DocumentNode, error: GraphQLError): GraphQLError {
  const [node] = error.nodes ?? [];
  if (error.path !== undefined || node?.kind !== Kind.VARIABLE_DEFINITION) return error;

  const argument = argumentWith(document, node.variable.name.value);
  const { message, nodes, extensions } = error;
  const name = argument === null ? {} : { argument: argument.name.value };
  return new GraphQLError(message, { nodes, extensions: { ...extensions, code: 'BAD_USER_INPUT', ...name, http: badRequest } });
}

// By `spec` yoga answers 400 to clients of GraphQL's own media type, and 200 to others, as it does for what is written in the query. An event
// stream then tells the error; its client would take a 400 for a failure of the network and try again.
const badRequest = Object.freeze({ spec: true, status: 400 });

// Where a variable stands in several arguments, the first of them speaks for all.
function argumentWith(document: DocumentNode, variable: string): ArgumentNode | null {
  const uses: Place[] = [];
  visit(document, {
    [Kind.VARIABLE_DEFINITION]: () => false,
    [Kind.VARIABLE]: ({ name, loc }) => {
      if (name.value === variable && loc !== undefined) uses.push(loc);
    },
  });
  return firstArgument(document, ({ value }) => uses.some((use) => holds(value.loc, use)));
}

type Place = { readonly start: number; readonly end: number };

function holds(outer: Place | undefined, inner: Place): boolean {
  return outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;
}

function firstArgument(document: DocumentNode, isMeant: (argument: ArgumentNode) => boolean): ArgumentNode | null {
  let meant: ArgumentNode | null = null;
  visit(document, {
    [Kind.ARGUMENT]: (node) => {
      if (meant === null && isMeant(node)) meant = node;
    },
  });
  return meant;
}
