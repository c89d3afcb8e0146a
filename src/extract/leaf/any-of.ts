/**
 * Tells whether any of some patterns, all without regard to case, matches a text. Two tests tell, however long the list: what is anchored at the
 * beginning is tried there together, and what may stand anywhere is looked for together.
 */
export function anyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const opening = joined(patterns.filter(isAnchored));
  const floating = joined(patterns.filter((pattern) => !isAnchored(pattern)));
  return (text) => opening.test(text) || floating.test(text);
}

function isAnchored({ source }: RegExp): boolean {
  return source.startsWith('^');
}

/** One pattern for several; for none, one that matches nothing and need not look for it. */
function joined(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.length === 0 ? '^(?!)' : patterns.map(({ source }) => source).join('|'), 'i');
}
