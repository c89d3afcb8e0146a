import { parse } from 'graphql';
import { z } from 'zod';
import type { LocalGraph } from './local-graph.ts';

/** What became of one filing that was read again. */
export type ReparsedFile = z.infer<typeof Reparsed>;

const pageSize = 100;
const Reparsed = z
  .object({
    outcome: z.enum(['UPDATED', 'UNCHANGED', 'UNREADABLE']),
    filing: z.object({ id: z.string(), accessionNumber: z.string().nullable() }),
    changes: z.array(z.object({ path: z.string(), before: z.string().nullable(), after: z.string().nullable() })).readonly(),
  })
  .readonly();
const Answer = z.object({
  reparseFilings: z.object({
    results: z.array(Reparsed),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});
const question = parse(`mutation Reparse($filter: FilingFilter, $first: Int, $after: String) {
  reparseFilings(filter: $filter, first: $first, after: $after) {
    ... on ReparseFilingsSuccess {
      results { outcome filing { id accessionNumber } changes { path before after } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`);

/** Reads the filings under a `FilingFilter` of the API again, in the order in which they came. Throws `QuestionError`. */
export async function* reparseFilings(graph: LocalGraph, filter: unknown): AsyncGenerator<ReparsedFile, void> {
  let after: string | null = null;
  do {
    const { reparseFilings: page } = Answer.parse(await graph.ask(question, { filter, after, first: pageSize }));
    yield* page.results;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
