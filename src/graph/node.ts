import type { GraphQLResolveInfo } from 'graphql';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { decodeGlobalId } from './global-id.ts';
import { maximumPageSize } from './page-arguments.ts';
import { loadRow, type NodeType, nodeTypes } from './rows.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'Whatever has this id; null where it is no longer in the graph.',
    args: { id: t.arg.id({ required: true, description: 'The id.' }) },
    resolve: (_root, { id }, context, info) => loadNode(context, info, readNodeId('id', id)),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    description: `Whatever has these ids, in their order; null in the place of one that is no longer in the graph. At most ${maximumPageSize}.`,
    args: { ids: t.arg.idList({ required: true, description: 'The ids.' }) },
    resolve: (_root, { ids }, context, info) => {
      if (ids.length > maximumPageSize) throw badUserInput('ids', `expected at most ${maximumPageSize} ids, found ${ids.length}.`);

      const nodeIds = ids.map((id) => readNodeId('ids', id));
      return nodeIds.map((nodeId) => loadNode(context, info, nodeId));
    },
  }),
}));

type NodeId = { readonly type: NodeType; readonly id: number };

function loadNode(context: GraphContext, info: GraphQLResolveInfo, { type, id }: NodeId): Promise<object | null> {
  return loadRow[type](context, info, id);
}

function readNodeId(argument: string, globalId: string): NodeId {
  const decoded = decodeGlobalId(globalId);
  const type = nodeTypes.find((name) => name === decoded?.typename);
  if (decoded !== null && type !== undefined) return { type, id: decoded.id };

  throw badUserInput(argument, `expected an id that this server gave, found ${JSON.stringify(globalId)}.`);
}
