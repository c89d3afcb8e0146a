import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { z } from 'zod';
import { type LocalGraph, QuestionError } from './local-graph.ts';

/** What is exported: a `FilingFilter` of the API, and a selection of fields of `Filing`. */
export type ExportRequest = { readonly filter: unknown; readonly fields: string };

const pageSize = 100;
const Answer = z.object({
  filings: z.object({
    nodes: z.array(z.unknown()),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** The filings under a filter as JSON, a line each, in the order in which they came into the graph; holds one page at a time. Throws `QuestionError`. */
export async function* exportFilings(graph: LocalGraph, { filter, fields }: ExportRequest): AsyncGenerator<string, void> {
  const document = questionFor(fields);
  let after: string | null = null;
  do {
    const { filings } = Answer.parse(await graph.ask(document, { filter, after, first: pageSize }));
    for (const filing of filings.nodes) yield `${JSON.stringify(filing)}\n`;
    after = filings.pageInfo.hasNextPage ? filings.pageInfo.endCursor : null;
  } while (after !== null);
}

function questionFor(fields: string): DocumentNode {
  // Alone first, so that the place in a message is one in what was typed.
  parseFields(`{ ${fields} }`);
  return parseFields(`query Export($filter: FilingFilter, $first: Int, $after: String) {
    filings(filter: $filter, first: $first, after: $after, orderBy: { field: INGESTED_AT, direction: ASC }) {
      nodes { ${fields} }
      pageInfo { hasNextPage endCursor }
    }
  }`);
}

function parseFields(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) throw new QuestionError(`--fields: ${error.message}`, { cause: error });
    throw error;
  }
}
