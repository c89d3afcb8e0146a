import { readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

/**
 * The schema as types, from its text: what `gql.tada` reads documents by. In a project of your own `npx gql.tada generate-output` writes the
 * same; it needs TypeScript 5 or 6, which the code here has left behind.
 */
export function graphqlEnvOf(schemaText: string): string {
  const introspection = introspectionFromSchema(buildSchema(schemaText), { descriptions: false });
  return outputIntrospectionFile(minifyIntrospection(introspection), { fileType: '.d.ts', shouldPreprocess: true });
}

if (import.meta.main) {
  const schemaText = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
  writeFileSync(new URL('./graphql-env.d.ts', import.meta.url), graphqlEnvOf(schemaText));
}
