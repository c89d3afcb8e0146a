import type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
import { FilingLine } from './filing-line.ts';
import { graphql } from './graphql.ts';
import { request, type Server } from './server.ts';

const FilingsOfRegistrant = graphql(
  `
    query FilingsOfRegistrant($cik: CIK!, $first: Int!, $after: String) {
      registrant(cik: $cik) {
        filings(first: $first, after: $after) {
          nodes { ...FilingLine }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  `,
  [FilingLine],
);

/** Every filing that names a registrant, those filed last first. Asks for a page when the one before is used up: stop, and no more is asked. */
export async function* listFilings(
  server: Server,
  { cik, pageSize }: { readonly cik: string; readonly pageSize: number },
): AsyncGenerator<FragmentOf<typeof FilingLine>, void> {
  let after: string | null = null;
  do {
    const page = await askPage(server, { cik, first: pageSize, after });
    if (page === null) return;

    yield* page.nodes;
    // A cursor marks a place in the list, not a row number: filings that come in meanwhile shift nothing.
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

type Page = NonNullable<ResultOf<typeof FilingsOfRegistrant>['registrant']>['filings'];

async function askPage(server: Server, variables: VariablesOf<typeof FilingsOfRegistrant>): Promise<Page | null> {
  const { registrant } = await request(server, FilingsOfRegistrant, variables);
  return registrant?.filings ?? null;
}
