import type { Dialect } from './dialect/dialect.ts';
import type { PrismaClient } from './generated/client.ts';
import type { IngestEvents } from './ingest-events.ts';

/** A value bound to a parameter of a statement; a truth value is bound as 1 or 0. */
export type SqlValue = string | number | null | Uint8Array;

/** One statement with its values bound in order; the text holds no value of a client. */
export type Sql = { readonly text: string; readonly values: readonly SqlValue[] };

/** Runs one statement and answers its rows; `Row` states what the statement selects. */
export type Query = <Row>(statement: Sql) => Promise<readonly Row[]>;

/** The open database: readers that never wait for the writer, and one writer at a time. Throws `StoreError` where the database fails. */
export type Database = {
  /** How this database writes what databases write differently. */
  readonly dialect: Dialect;
  /** Prisma on a connection of its own that can only read. */
  readonly reader: PrismaClient;
  /** Hand-written SQL on a connection of its own that can only read; statements stay prepared. */
  readonly query: Query;
  /** Runs `work` in one transaction on the writer's connection, after the writes asked for before; whatever it throws undoes all of it. */
  readonly write: <T>(work: (query: Query) => Promise<T>) => Promise<T>;
  /** Hears the text of every statement that reads, Prisma's and ours; answers how to stop. For tests that count. */
  readonly onStatement: (listener: (text: string) => void) => () => void;
  /** Tells of filings once they are stored. */
  readonly events: IngestEvents;
  /** Waits for the writes asked for, then closes every connection. */
  readonly close: () => Promise<void>;
};
