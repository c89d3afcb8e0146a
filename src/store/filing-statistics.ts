import type { Database } from './database.ts';
import type { FilingFilter } from './list/filter.ts';

/** Counts of filings; each list begins with its greatest count, years with the latest. Filings without a date count in no year. */
export type FilingStatistics = {
  readonly total: number;
  readonly byFormType: readonly { readonly key: string; readonly count: number }[];
  readonly byYear: readonly { readonly key: string; readonly count: number }[];
  /** At most 100. */
  readonly topRegistrants: readonly { readonly registrantId: number; readonly count: number }[];
};

/** Counts the filings under a filter in one pass. */
export function filingStatistics(db: Database, filter: FilingFilter | null): Promise<FilingStatistics> {
  throw new Error(`${db} ${filter}`);
}
