/** Throws when a condition that the code guarantees does not hold: a bug in this project, never bad input. */
export function invariant(condition: unknown, whyThisHolds: string): asserts condition {
  if (!condition) throw new Error(`Invariant violated: ${whyThisHolds}`);
}
