import { type ArgumentNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Puts the argument's name before what validation says of a value written in the query, and `BAD_USER_INPUT` in its extensions. */
export function nameArguments(): Plugin {
  return {
    onValidate: ({ params }) => {
      return ({ result, setResult }) => {
        if (result.length > 0) setResult(result.map((error) => nameArgument(params.documentAST, error)));
      };
    },
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
  if (place === undefined) return null;

  let around: ArgumentNode | null = null;
  visit(document, {
    [Kind.ARGUMENT]: (node) => {
      const value = node.value.loc;
      if (value !== undefined && value.start <= place.start && place.end <= value.end) around = node;
    },
  });
  return around;
}
