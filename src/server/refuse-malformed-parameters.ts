import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Refuses variables and extensions in a URL or a form that are no JSON as a `BAD_REQUEST`; yoga would call them its own failure. */
export function refuseMalformedParameters(): Plugin {
  return {
    onRequestParse: ({ requestParser, setRequestParser }) => {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          throw error instanceof SyntaxError ? refusal(error) : error;
        }
      });
    },
  };
}

function refusal({ message }: SyntaxError): GraphQLError {
  return new GraphQLError(`The parameters "variables" and "extensions" are JSON objects: ${message}.`, {
    extensions: { code: 'BAD_REQUEST', http: { spec: true, status: 400 } },
  });
}
