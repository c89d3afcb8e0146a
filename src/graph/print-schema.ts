import { writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema in the schema definition language, in reading order; `schema.graphql` holds it. */
export const schemaText = `${printSchema(schema)}\n`;

if (import.meta.main) writeFileSync(new URL('../../schema.graphql', import.meta.url), schemaText);
