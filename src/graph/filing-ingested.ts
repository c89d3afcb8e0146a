import type { Database } from '../store/database.ts';
import type { FilingFilter as FilingConditions } from '../store/list/filter.ts';
import { countRows } from '../store/list.ts';
import { builder } from './builder.ts';
import { Filing } from './filing.ts';
import { FilingFilter } from './filters/filing-filter.ts';
import { readFilingFilter } from './filters/read-filter.ts';
import { loadListedRow, loadRow } from './rows.ts';

builder.subscriptionField('filingIngested', (t) =>
  t.field({
    type: Filing,
    description: 'Every filing as this server stores it. What another process writes into its database is not told.',
    args: { filter: t.arg({ type: FilingFilter, description: 'Which filings; all if not given.' }) },
    subscribe: (_root, { filter }, { database }) => storedFilings(database, readFilingFilter(filter)),
    resolve: (filingId, _args, context, info) => loadListedRow(loadRow.Filing, context, info, filingId),
  }),
);

// An async generator would do, but one that waits for a filing cannot be stopped before the next filing comes.
function storedFilings(database: Database, filter: FilingConditions | null): AsyncIterableIterator<number, undefined> {
  const stored = database.events.subscribe();
  const next = async (): Promise<IteratorResult<number, undefined>> => {
    for (;;) {
      const step = await stored.next();
      if (step.done || (await isUnder(database, filter, step.value))) return step;
    }
  };
  const stop = async (): Promise<IteratorResult<number, undefined>> => {
    await stored.return?.();
    return { done: true, value: undefined };
  };
  const iterator = { next, return: stop, [Symbol.asyncIterator]: () => iterator };
  return iterator;
}

async function isUnder(database: Database, filter: FilingConditions | null, filingId: number): Promise<boolean> {
  if (filter === null) return true;

  const counts = await countRows(database, {
    entity: 'filing',
    filter: { and: [filter, { id: { eq: filingId } }] },
    orderBy: null,
    parents: null,
  });
  return counts[0] === 1;
}
