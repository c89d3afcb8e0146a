import type { HeaderField } from '../../record/filing.ts';
import type { Found } from '../../source/span.ts';
import type { HeaderNode, HeaderSection } from '../../split/part.ts';

/** Hands out the fields of a header and remembers which, so that those nobody asked for can be kept. */
export type FieldTaker = {
  /** The first field of `tag` among `nodes` that no one took, or null where there is none or it has no value. */
  readonly take: (nodes: readonly HeaderNode[], tag: string) => Found<string> | null;
  /** Every field of `tag` among `nodes` that has a value. */
  readonly takeAll: (nodes: readonly HeaderNode[], tag: string) => readonly Found<string>[];
  /** The fields under `nodes` that were never taken, in order, with the path to each. Flags have an empty value. */
  readonly untaken: (nodes: readonly HeaderNode[]) => readonly HeaderField[];
};

/** Begins to hand out fields. */
export function takeFields(): FieldTaker {
  const taken = new Set<HeaderNode>();

  const takeAll = (nodes: readonly HeaderNode[], tag: string): readonly Found<string>[] => {
    const fields = nodes.filter((node) => node.kind === 'field').filter((field) => field.tag === tag && !taken.has(field));
    for (const field of fields) taken.add(field);
    return fields.map((field) => field.value).filter(({ value }) => value !== '');
  };
  const take = (nodes: readonly HeaderNode[], tag: string): Found<string> | null => {
    const field = nodes.find((node) => node.kind === 'field' && node.tag === tag && !taken.has(node));
    if (field?.kind !== 'field') return null;
    taken.add(field);
    return field.value.value === '' ? null : field.value;
  };
  const untaken = (nodes: readonly HeaderNode[]): readonly HeaderField[] => untakenUnder(nodes, '', taken);
  return { take, takeAll, untaken };
}

function untakenUnder(nodes: readonly HeaderNode[], path: string, taken: ReadonlySet<HeaderNode>): readonly HeaderField[] {
  return nodes.flatMap((node) => {
    const ownPath = path === '' ? node.name : `${path} > ${node.name}`;
    if (node.kind === 'section') return untakenUnder(node.children, ownPath, taken);
    return taken.has(node) ? [] : [{ path: ownPath, value: node.value }];
  });
}

/** The sections of `tags` among `nodes`, in order. */
export function sectionsOf(nodes: readonly HeaderNode[], tags: readonly string[]): readonly HeaderSection[] {
  return nodes.filter((node) => node.kind === 'section').filter((section) => tags.includes(section.tag));
}
