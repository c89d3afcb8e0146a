import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/** How large a document is, whatever its operations are called with. */
export type DocumentMeasures = {
  /** Fields below each other on the longest way through an operation, fragments followed; introspection counts one, since graphql limits it. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Lists and objects that stand in each other in one value. */
  readonly valueDepth: number;
};

/** Measures a document in time linear in its length, before anything is known of its validity. A circle of fragments is walked once. */
export function measureDocument(document: DocumentNode): DocumentMeasures {
  let [aliases, directives, level, valueDepth] = [0, 0, 0, 0];
  const bracket = {
    enter: (): void => {
      level += 1;
      valueDepth = Math.max(valueDepth, level);
    },
    leave: (): void => {
      level -= 1;
    },
  };
  visit(document, {
    [Kind.FIELD]: ({ alias }) => {
      if (alias !== undefined) aliases += 1;
    },
    [Kind.DIRECTIVE]: () => {
      directives += 1;
    },
    [Kind.LIST]: bracket,
    [Kind.OBJECT]: bracket,
  });
  return { depth: depthOf(document), aliases, directives, valueDepth };
}

function depthOf({ definitions }: DocumentNode): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);

  const depths = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const known = depths.get(name);
    if (known !== undefined) return known;

    depths.set(name, 0);
    const depth = ofSelections(fragments.get(name)?.selectionSet);
    depths.set(name, depth);
    return depth;
  };
  const ofSelection = (selection: SelectionNode): number => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return ofSelections(selection.selectionSet);
    return 1 + (selection.name.value.startsWith('__') ? 0 : ofSelections(selection.selectionSet));
  };
  const ofSelections = (set: SelectionSetNode | undefined): number => deepest(set?.selections ?? [], ofSelection);

  return deepest(definitions, (definition) => (definition.kind === Kind.OPERATION_DEFINITION ? ofSelections(definition.selectionSet) : 0));
}

function deepest<Node>(nodes: readonly Node[], depthOfNode: (node: Node) => number): number {
  return nodes.reduce((deepestYet, node) => Math.max(deepestYet, depthOfNode(node)), 0);
}
