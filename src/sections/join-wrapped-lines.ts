import type { Span } from '../source/span.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';

/** Markup whose wrapped lines are one again, and the way back to the raw text. */
export type JoinedText = {
  readonly text: string;
  /** The raw text under `[start, end)`. */
  readonly rawSpan: (start: number, end: number) => Span;
  /** The first place after `offset` where lines were joined; infinite where none is. */
  readonly nextJoint: (offset: number) => number;
};

/** After so many characters EDGAR cut the lines of complete submission texts, tags and words alike (0001010412-10-000078). */
const wrapWidth = 1023;

/**
 * Joins the lines of HTML or XML that were cut after 1,023 characters. Plain text is never joined: there, a line end may stand where a
 * line of that length ends of itself.
 */
export function joinWrappedLines(text: string, span: Span): JoinedText {
  const cuts = findCuts(text, span);
  if (cuts.length === 0) return unwrapped(text, span);

  let joined = text.slice(span.start, cuts[0]?.start);
  const joints: Joint[] = [{ at: 0, shift: span.start }];
  for (const [index, { end }] of cuts.entries()) {
    joints.push({ at: joined.length, shift: end - joined.length });
    joined += text.slice(end, cuts[index + 1]?.start ?? span.end);
  }
  const rawStart = (offset: number): number => offset + (joints[lastAtOrBefore(joints, offset)]?.shift ?? span.start);
  return {
    text: joined,
    rawSpan: (start, end) => ({ start: rawStart(start), end: end > start ? rawStart(end - 1) + 1 : rawStart(start) }),
    nextJoint: (offset) => joints[lastAtOrBefore(joints, offset) + 1]?.at ?? Number.POSITIVE_INFINITY,
  };
}

/** From `at` on in the joined text, the raw text is `shift` characters further. */
type Joint = { readonly at: number; readonly shift: number };

function unwrapped(text: string, { start, end }: Span): JoinedText {
  return {
    text: text.slice(start, end),
    rawSpan: (from, to) => ({ start: start + from, end: start + to }),
    nextJoint: () => Number.POSITIVE_INFINITY,
  };
}

/** The line ends after lines of exactly that width. Shorter lines are leapt over, as many at once as a line could hold. */
function findCuts(text: string, span: Span): readonly Span[] {
  const cuts: Span[] = [];
  let start = text.lastIndexOf('\n', span.start - 1) + 1;
  while (start + wrapWidth < span.end) {
    const lineFeed = text.lastIndexOf('\n', start + wrapWidth + 1);
    if (lineFeed < start) {
      start = text.indexOf('\n', start + wrapWidth) + 1 || span.end;
      continue;
    }
    const end = text.startsWith('\r', lineFeed - 1) ? lineFeed - 1 : lineFeed;
    const isCut = end === start + wrapWidth && text.lastIndexOf('\n', end - 1) < start;
    if (isCut && end >= span.start && lineFeed + 1 < span.end) cuts.push({ start: end, end: lineFeed + 1 });
    start = lineFeed + 1;
  }
  return cuts;
}
