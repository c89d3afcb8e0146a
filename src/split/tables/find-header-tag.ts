import { type HeaderTag, headerTags } from './header-tags.ts';

/** What is known of a name in a header. An unknown one is a value; its tag is the name in capitals, joined by hyphens. */
export type KnownHeaderTag = Pick<HeaderTag, 'tag' | 'level'> & { readonly isKnown: boolean };

const byName: ReadonlyMap<string, KnownHeaderTag> = new Map(
  headerTags.flatMap(({ tag, level, labels }) =>
    [tag, tag.replaceAll('-', ' '), ...labels].map((name) => [name, { tag, level, isKnown: true }]),
  ),
);

/** Finds what a name in a header means, label or tag, in any case of letters: `COMPANY CONFORMED NAME` is `CONFORMED-NAME`. */
export function findHeaderTag(name: string): KnownHeaderTag {
  const upper = name.trim().toUpperCase();
  return byName.get(upper) ?? { tag: upper.replaceAll(/\s+/g, '-'), level: 'value', isKnown: false };
}
