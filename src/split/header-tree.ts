import type { Report } from '../source/diagnostic.ts';
import type { Found, Span } from '../source/span.ts';
import type { HeaderLine } from './header-line.ts';
import type { HeaderNode } from './part.ts';
import { findHeaderTag } from './tables/find-header-tag.ts';
import type { HeaderLevel } from './tables/header-tags.ts';

/** What growing the tree needs to know beside the lines. */
export type HeaderContext = {
  /** Names, in capitals, that a closing tag on a line of its own bears somewhere in the header. */
  readonly closedTags: ReadonlySet<string>;
  readonly valueOf: (value: Span) => Found<string>;
  readonly report: Report;
};

/**
 * Grows the tree of sections and fields from the lines of a header. Sections of labels have no end of their own: a party ends the party
 * before it, a block the block before it, a field of the submission all of them, and an unknown label whatever is indented as deep as
 * itself. Sections of tags end at their closing tag.
 */
export function growHeaderTree(lines: readonly HeaderLine[], context: HeaderContext): readonly HeaderNode[] {
  const tree = openTree();
  let lastEnd = lines[0]?.span.start ?? 0;
  for (const [index, line] of lines.entries()) {
    const { tag, level, isKnown } = findHeaderTag(line.name);
    if (line.form === 'closing') {
      const hasClosed = tree.closeThrough(tag, lastEnd, line.span.end);
      if (!hasClosed && level !== 'root') context.report('stray-tag', line.span, `</${line.name}> closes nothing.`);
    } else {
      const isSection = tree.depth() < deepest && opensSection(line, lines[index + 1], level, context.closedTags);
      tree.closeWhile(endedBy({ line, level, isKnown, isSection }), lastEnd);
      if (isSection) tree.open(line, tag, level);
      else tree.add({ kind: 'field', name: line.name, tag, value: context.valueOf(line.value), span: line.span });
    }
    lastEnd = line.span.end;
  }
  tree.closeWhile(() => true, lastEnd);
  return tree.nodes;
}

type OpenSection = {
  readonly name: string;
  readonly tag: string;
  readonly level: HeaderLevel;
  readonly isLabel: boolean;
  readonly indent: number;
  readonly start: number;
  readonly children: HeaderNode[];
};

type Tree = {
  readonly nodes: readonly HeaderNode[];
  readonly depth: () => number;
  readonly add: (node: HeaderNode) => void;
  readonly open: (line: HeaderLine, tag: string, level: HeaderLevel) => void;
  /** Closes the innermost sections at `end` as long as `isOver` says so. */
  readonly closeWhile: (isOver: (section: OpenSection) => boolean, end: number) => void;
  /** Closes the innermost section of `tag` at `end`, and before it what is open inside; false where none is open. */
  readonly closeThrough: (tag: string, innerEnd: number, end: number) => boolean;
};

/** A tree under growth: nodes are added to the innermost open section. */
function openTree(): Tree {
  const nodes: HeaderNode[] = [];
  const sections: OpenSection[] = [];

  const add = (node: HeaderNode): void => {
    (sections.at(-1)?.children ?? nodes).push(node);
  };
  const close = (end: number): void => {
    const section = sections.pop();
    if (section === undefined) return;
    const { name, tag, start, children } = section;
    add({ kind: 'section', name, tag, span: { start, end }, children });
  };
  const closeWhile = (isOver: (section: OpenSection) => boolean, end: number): void => {
    for (let top = sections.at(-1); top !== undefined && isOver(top); top = sections.at(-1)) close(end);
  };
  return {
    nodes,
    depth: () => sections.length,
    add,
    open: ({ name, form, indent, span }, tag, level) => {
      sections.push({ name, tag, level, isLabel: form === 'label', indent, start: span.start, children: [] });
    },
    closeWhile,
    closeThrough: (tag, innerEnd, end) => {
      if (!sections.some((section) => section.tag === tag)) return false;
      closeWhile((section) => section.tag !== tag, innerEnd);
      close(end);
      return true;
    },
  };
}

/** Real headers nest six deep; what is nested deeper than this is damage, and its tags are read as fields. */
const deepest = 32;

/** Flags such as `CONFIRMING COPY:` have no value either, and open nothing. */
function opensSection(line: HeaderLine, next: HeaderLine | undefined, level: HeaderLevel, closedTags: ReadonlySet<string>): boolean {
  if (level === 'root') return false;
  if (line.value.end > line.value.start) return false;
  if (level === 'party' || level === 'block') return true;
  if (line.form === 'tag') return closedTags.has(line.name.toUpperCase());
  return !findHeaderTag(line.name).isKnown && next?.form === 'label' && next.indent > line.indent;
}

type Arrival = { readonly line: HeaderLine; readonly level: HeaderLevel; readonly isKnown: boolean; readonly isSection: boolean };

/** Says which open sections the arrival of a line ends. */
function endedBy({ line, level, isKnown, isSection }: Arrival): (section: OpenSection) => boolean {
  if (level === 'party') return (section) => section.level === 'party' || section.level === 'block' || section.isLabel;
  if (level === 'block') return (section) => section.level === 'block' || (section.isLabel && section.level !== 'party');
  if (level === 'submission') return (section) => section.level === 'party' || section.level === 'block' || section.isLabel;
  if (level === 'container' && isSection) return (section) => section.isLabel;
  if (!isKnown && line.form === 'label') return (section) => section.isLabel && line.indent <= section.indent;
  return () => false;
}
