import { foldWhiteSpace } from '../../source/fold-white-space.ts';

/**
 * Joins lines of one value as a reader does: one space between, runs of white space one space. A word broken at a hyphen stays as printed
 * (`non- U.S.`): whether the hyphen belongs to the word cannot be told.
 */
export function joinLines(lines: readonly string[]): string {
  return foldWhiteSpace(lines.join(' '));
}
