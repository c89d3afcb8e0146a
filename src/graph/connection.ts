import type { ObjectRef } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';

/** One page of a connection. */
export type PageView<Edge> = { readonly edges: readonly Edge[]; readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };

/** A connection reads nothing by itself: the page when edges, nodes or page info are selected, the count when `totalCount` is. */
export type ConnectionView<Edge> = { readonly page: () => Promise<PageView<Edge>>; readonly count: () => Promise<number> };

type Types = typeof builder.$inferSchemaTypes;

type ConnectionOptions<Edge, Node> = {
  /** `Filing` defines `FilingConnection` and `FilingEdge`. */
  readonly name: string;
  /** What the nodes are, for descriptions: `filings`. */
  readonly of: string;
  readonly type: ObjectRef<Types, Node>;
  readonly resolveNode: (edge: Edge, context: GraphContext, info: GraphQLResolveInfo) => Promise<Node> | Node;
};

/** Defines a connection and its edge by the Relay specification, with `nodes` beside `edges` and a `totalCount`; fields can be added to the edge. */
export function defineConnection<Edge extends { readonly cursor: string }, Node extends object>(options: ConnectionOptions<Edge, Node>) {
  const { name, of, type, resolveNode }: ConnectionOptions<Edge, object> = options;
  const EdgeRef = builder.objectRef<Edge>(`${name}Edge`);
  EdgeRef.implement({
    description: `One of the ${of}, and where it stands in the list.`,
    fields: (t) => ({
      node: t.field({ type, description: 'What stands there.', resolve: (edge, _args, context, info) => resolveNode(edge, context, info) }),
      cursor: t.string({ description: 'Marks this place, for `after` and `before`.', resolve: ({ cursor }) => cursor }),
    }),
  });

  const ConnectionRef = builder.objectRef<ConnectionView<Edge>>(`${name}Connection`);
  ConnectionRef.implement({
    description: `A page of a list of ${of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [EdgeRef],
        description: 'The page, each with its cursor and what is said of it in this list.',
        resolve: async ({ page }) => (await page()).edges,
      }),
      nodes: t.field({
        type: [type],
        description: 'The page by itself: the `node` of each edge.',
        resolve: async ({ page }, _args, context, info) => (await page()).edges.map((edge) => resolveNode(edge, context, info)),
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page stands in the list.',
        resolve: async ({ page }) => pageInfoOf(await page()),
      }),
      totalCount: t.int({
        description: 'How many the whole list holds, exactly; counted only where it is selected.',
        resolve: ({ count }) => count(),
      }),
    }),
  });
  return { Connection: ConnectionRef, Edge: EdgeRef };
}

/** `PageInfo` of a page. */
export function pageInfoOf({ edges, hasNextPage, hasPreviousPage }: PageView<{ readonly cursor: string }>) {
  return { hasNextPage, hasPreviousPage, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null };
}
