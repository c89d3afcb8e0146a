import type { Database } from './database.ts';
import type { ExhibitFilter, FilingFilter, RegistrantFilter, SignatoryFilter } from './list/filter.ts';

/** Page arguments of a Relay connection, checked: `first`/`last` lie in 0..100 and are not both given. Cursors are opaque strings made here. */
export type PageArguments = {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
};

/** By which field a list is sorted; ties are broken by id in the same direction. */
export type Order<Field extends string> = { readonly field: Field; readonly direction: 'ASC' | 'DESC' };

/** Lists that hang on rows: the relation by its name and the rows it hangs on, one page for each, in their order. */
export type Parents =
  | { readonly relation: 'filingsOfRegistrant'; readonly ids: readonly number[] }
  | { readonly relation: 'amendmentsOfFiling'; readonly ids: readonly number[] }
  | { readonly relation: 'filingsSharedBySignatories'; readonly ids: readonly (readonly [number, number])[] }
  | { readonly relation: 'signaturesOfSignatory'; readonly ids: readonly number[] }
  | { readonly relation: 'exhibitsIncorporatingExhibit'; readonly ids: readonly number[] };

/** What a list holds, under which filter, in which order; without an order filings and exhibits begin with the latest, names with A, signatures with the latest. */
export type ListSubject =
  | {
      readonly entity: 'filing';
      readonly filter: FilingFilter | null;
      readonly orderBy: Order<'FILED_ON' | 'PERIOD_END' | 'INGESTED_AT'> | null;
    }
  | { readonly entity: 'registrant'; readonly filter: RegistrantFilter | null; readonly orderBy: Order<'NAME' | 'LAST_FILED_ON'> | null }
  | { readonly entity: 'signatory'; readonly filter: SignatoryFilter | null; readonly orderBy: Order<'NAME'> | null }
  | { readonly entity: 'exhibit'; readonly filter: ExhibitFilter | null; readonly orderBy: Order<'FILED_ON' | 'NUMBER'> | null }
  | { readonly entity: 'signature'; readonly filter: null; readonly orderBy: null };

/** One question for a page of a list, or for a page of the list under each parent. */
export type ListRequest = ListSubject & { readonly parents: Parents | null; readonly page: PageArguments };

/** One page: ids in the order of the list, a cursor for each, and whether the list goes on at either end. */
export type Page = {
  readonly ids: readonly number[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
};

/** The pages asked for, one for each parent in their order, or one alone without parents; one SQL statement. Throws `InvalidCursorError`. */
export function listIds(db: Database, request: ListRequest): Promise<readonly Page[]> {
  throw new Error(`${db} ${request}`);
}

/** How many rows each list holds, exactly: one number for each parent in their order, or one alone; one SQL statement. */
export function countRows(db: Database, request: ListSubject & { readonly parents: Parents | null }): Promise<readonly number[]> {
  throw new Error(`${db} ${request}`);
}
