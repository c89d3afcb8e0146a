import type { Database } from '../store/database.ts';

/** What every resolver sees; one object for each request. */
export type GraphContext = {
  readonly database: Database;
  /** Whether this request may write: no token is set, or it bears the right one. */
  readonly mayWrite: boolean;
  /** Larger texts and uploads are refused, in bytes. */
  readonly maxFilingBytes: number;
};
