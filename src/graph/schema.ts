import type { GraphQLSchema } from 'graphql';
import { builder } from './builder.ts';

import './scalars.ts';
import './registrant.ts';
import './filing.ts';
import './filing-party.ts';
import './filing-source.ts';
import './signatory.ts';
import './signature.ts';
import './signing-edges.ts';
import './exhibit.ts';
import './document.ts';
import './node.ts';
import './search.ts';
import './filing-statistics.ts';
import './parse-filing.ts';
import './ingest-filing.ts';
import './filing-ingested.ts';

/** The whole schema: every file imported here adds its types to it. */
export const schema: GraphQLSchema = builder.toSchema();
