import type { Database } from '../store/database.ts';
import { listName } from '../store/list/entities.ts';
import { listIds } from '../store/list.ts';
import { type ReparseResult, reparseFiling } from '../store/reparse-filing.ts';
import { builder } from './builder.ts';
import { pageInfoOf } from './connection.ts';
import { errorTypes, type NotAuthorizedView } from './errors/error.ts';
import { NotAuthorizedError, notAuthorized } from './errors/not-authorized-error.ts';
import { FilingFilter } from './filters/filing-filter.ts';
import { readFilingFilter } from './filters/read-filter.ts';
import { checkCursors, rowEdges } from './list-connection.ts';
import { readPageArguments } from './page-arguments.ts';
import { ReparsedFiling } from './reparsed-filing.ts';

type SuccessView = {
  readonly kind: 'page';
  readonly results: readonly ReparseResult[];
  readonly pageInfo: ReturnType<typeof pageInfoOf>;
};

const ReparseFilingsSuccess = builder.objectRef<SuccessView>('ReparseFilingsSuccess').implement({
  description: 'A page of filings that were read again.',
  fields: (t) => ({
    results: t.field({
      type: [ReparsedFiling],
      description: 'Each for itself, in the order in which they came into the graph.',
      resolve: ({ results }) => [...results],
    }),
    pageInfo: t.expose('pageInfo', {
      type: builder.pageInfoRef(),
      description: 'Where the page stands in the list of filings under the filter.',
    }),
  }),
});

const ReparseFilingsResult = builder.unionType('ReparseFilingsResult', {
  description: 'What became of filings that were to be read again.',
  types: [ReparseFilingsSuccess, NotAuthorizedError],
  resolveType: ({ kind }) => (kind === 'page' ? 'ReparseFilingsSuccess' : errorTypes[kind]),
});

builder.mutationField('reparseFilings', (t) =>
  t.field({
    type: ReparseFilingsResult,
    description:
      'Reads the stored sources of filings again with the present parser, a page at a time, and answers what changed. Ask on with `after` while `hasNextPage`.',
    args: {
      filter: t.arg({ type: FilingFilter, description: 'Which filings; all if not given.' }),
      first: t.arg.int({ description: 'At most so many, 0 to 100; 20 if not given.' }),
      after: t.arg.string({ description: 'Only what follows this cursor, an `endCursor` of this mutation under the same filter.' }),
    },
    resolve: async (_root, { filter, first, after }, { database, mayWrite }): Promise<SuccessView | NotAuthorizedView> => {
      const page = readPageArguments({ first, after });
      const list = { entity: 'filing', filter: readFilingFilter(filter), orderBy: inOrderOfIngest, parents: null, page } as const;
      if (!mayWrite) return notAuthorized;
      checkCursors(listName(list, null), page);

      const [{ ids, cursors, ...ends } = emptyPage] = await listIds(database, list);
      const edges = rowEdges({ ids, cursors });
      return { kind: 'page', results: await reparseAll(database, ids), pageInfo: pageInfoOf({ ...ends, edges }) };
    },
  }),
);

// An order that reading again does not change, so that no filing is passed over.
const inOrderOfIngest = Object.freeze({ field: 'INGESTED_AT', direction: 'ASC' } as const);
const emptyPage = Object.freeze({ ids: [], cursors: [], hasNextPage: false, hasPreviousPage: false });

// One after the other: there is one writer, and what is waiting would only hold memory.
async function reparseAll(database: Database, ids: readonly number[]): Promise<readonly ReparseResult[]> {
  const results: ReparseResult[] = [];
  for (const id of ids) {
    const result = await reparseFiling(database, id);
    if (result !== null) results.push(result);
  }
  return results;
}
