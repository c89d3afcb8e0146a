import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type { AccessionNumber, Cik, IsoDate } from '../record/identifiers.ts';
import type { GraphContext } from './context.ts';
import { fieldCost } from './field-cost.ts';
import type PrismaTypes from './generated/pothos-types.ts';
import { getDatamodel } from './generated/pothos-types.ts';
import { encodeGlobalId } from './global-id.ts';
import { nodeTypeOf } from './rows.ts';

/** Builds the schema; every type adds itself to it in a file of its own. Fields are never null unless they say so. */
export const builder = new SchemaBuilder<{
  Context: GraphContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string | number };
    Date: { Input: IsoDate; Output: string };
    DateTime: { Input: Date; Output: Date };
    CIK: { Input: Cik; Output: string };
    AccessionNumber: { Input: AccessionNumber; Output: string };
    URL: { Input: string; Output: string };
    File: { Input: Blob; Output: never };
    Base64: { Input: never; Output: Uint8Array };
  };
}>({
  plugins: [RelayPlugin, PrismaPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  // The server sums the cost up before anything runs; resolvers have no part in it.
  complexity: { fieldComplexity: fieldCost, disabled: true },
  prisma: {
    client: (context) => context.database.reader,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
    onUnusedQuery: 'error',
  },
  relay: {
    encodeGlobalID: encodeGlobalId,
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: {
      description: 'Anything that keeps its identity and can be fetched again by its id.',
      resolveType: (row) => nodeTypeOf(row),
    },
    idFieldOptions: { description: 'Opaque and unique in the whole graph; give it to `node` to fetch this again.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether the list goes on after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether the list goes on before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first edge; null for an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last edge; give it to `after` for the next page. Null for an empty page.' },
    firstArgOptions: { description: 'At most so many from the start, 0 to 100; 20 if neither `first` nor `last` is given.' },
    afterArgOptions: { description: 'Only what follows this cursor.' },
    lastArgOptions: { description: 'At most so many from the end, 0 to 100; not together with `first`.' },
    beforeArgOptions: { description: 'Only what precedes this cursor.' },
  },
});

builder.queryType({ description: 'What can be asked: one thing by its number, lists under a filter, text by words, and counts.' });
builder.mutationType({
  description: 'What can be changed: filings taken in, read again or deleted, signatories merged or split. It may need a token.',
});
builder.subscriptionType({ description: 'What can be listened to.' });
