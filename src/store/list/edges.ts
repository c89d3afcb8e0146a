import type { Database } from '../database.ts';
import type { Page, PageArguments } from '../list.ts';

/** What ties a signatory and a registrant: how often, when first and last, and under which titles. Dates are days of signing, else of filing. */
export type SignatoryRegistrantEdge = {
  readonly signatureCount: number;
  readonly firstSignedOn: string | null;
  readonly lastSignedOn: string | null;
  /** Each title once, the latest first. */
  readonly titles: readonly string[];
};

/** A page with what each edge says beside its node; `edges` runs beside `ids`. */
export type EdgePage<Edge> = Page & { readonly edges: readonly Edge[] };

/** Who signs for each registrant, the most signatures first; one page for each registrant in their order. Throws `InvalidCursorError`. */
export function listSignatoriesOfRegistrants(
  db: Database,
  request: { readonly registrantIds: readonly number[]; readonly page: PageArguments },
): Promise<readonly EdgePage<SignatoryRegistrantEdge>[]> {
  throw new Error(`${db} ${request}`);
}

/** For whom each signatory signs, the most signatures first; one page for each signatory in their order. Throws `InvalidCursorError`. */
export function listRegistrantsOfSignatories(
  db: Database,
  request: { readonly signatoryIds: readonly number[]; readonly page: PageArguments },
): Promise<readonly EdgePage<SignatoryRegistrantEdge>[]> {
  throw new Error(`${db} ${request}`);
}

/** Who signed the same filings as each signatory, most shared filings first; the filings themselves are `listIds` under `filingsSharedBySignatories`. */
export function listCoSignatories(
  db: Database,
  request: { readonly signatoryIds: readonly number[]; readonly page: PageArguments },
): Promise<readonly EdgePage<{ readonly sharedFilingCount: number }>[]> {
  throw new Error(`${db} ${request}`);
}

/** How many edges each of those lists holds, exactly, in the order of `ids`. */
export function countEdges(
  db: Database,
  request: { readonly relation: 'signatoriesOfRegistrant' | 'registrantsOfSignatory' | 'coSignatories'; readonly ids: readonly number[] },
): Promise<readonly number[]> {
  throw new Error(`${db} ${request}`);
}
