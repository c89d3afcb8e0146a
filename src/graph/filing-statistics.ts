import { filingStatistics, type FilingStatistics as Statistics } from '../store/filing-statistics.ts';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';
import { FilingFilter } from './filters/filing-filter.ts';
import { readFilingFilter } from './filters/read-filter.ts';
import { maximumPageSize } from './page-arguments.ts';
import { Registrant } from './registrant.ts';
import { loadListedRow, loadRow } from './rows.ts';

const Count = builder.objectRef<{ readonly key: string; readonly count: number }>('Count').implement({
  description: 'How many there are of a kind.',
  fields: (t) => ({
    key: t.exposeString('key', { description: 'The kind: a form type, a year.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const RegistrantCount = builder.objectRef<{ readonly registrantId: number; readonly count: number }>('RegistrantCount').implement({
  description: 'How many filings have a registrant as their `registrant`.',
  fields: (t) => ({
    registrant: t.field({
      type: Registrant,
      description: 'The registrant.',
      resolve: ({ registrantId }, _args, context, info) => loadListedRow(loadRow.Registrant, context, info, registrantId),
    }),
    count: t.exposeInt('count', {
      description: 'How many; `Registrant.filings` counts those as well that only name it as a party, so that it may hold more.',
    }),
  }),
});

const FilingStatistics = builder.objectRef<Statistics>('FilingStatistics').implement({
  description: 'Counts of filings.',
  fields: (t) => ({
    total: t.exposeInt('total', { description: 'All filings under the filter.' }),
    byFormType: t.field({ type: [Count], description: 'By form type as filed, the most first.', resolve: ({ byFormType }) => byFormType }),
    byYear: t.field({
      type: [Count],
      description: 'By year of filing, the latest first; filings without a date count in none.',
      resolve: ({ byYear }) => byYear,
    }),
    topRegistrants: t.field({
      type: [RegistrantCount],
      description:
        'The registrants with the most filings of their own, the most first; filings that only name them as a party do not count.',
      args: { first: t.arg.int({ description: 'At most so many, 0 to 100; 10 if not given.' }) },
      resolve: ({ topRegistrants }, { first }) => {
        const size = first ?? 10;
        if (size >= 0 && size <= maximumPageSize) return topRegistrants.slice(0, size);
        throw badUserInput('first', `expected a number from 0 to ${maximumPageSize}, found ${size}.`);
      },
    }),
  }),
});

builder.queryField('filingStatistics', (t) =>
  t.field({
    type: FilingStatistics,
    description: 'Counts of filings by form type, year and registrant, under a filter.',
    args: { filter: t.arg({ type: FilingFilter, description: 'Which filings; all if not given.' }) },
    resolve: (_root, { filter }, { database }) => filingStatistics(database, readFilingFilter(filter)),
  }),
);
