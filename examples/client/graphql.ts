import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.d.ts';

/**
 * Makes a typed document of GraphQL text: what it answers and which variables it takes is known to the compiler, by the schema and nothing
 * else. A field that the schema does not have has no type, so that a line that reads it does not compile.
 */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  // What a scalar is in JSON. A `File` never is in JSON: it goes beside it, as bytes.
  scalars: {
    AccessionNumber: string;
    Base64: string;
    CIK: string;
    Date: string;
    DateTime: string;
    File: Blob;
    URL: string;
  };
}>();
