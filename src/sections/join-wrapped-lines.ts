import type { Span } from '../source/span.ts';
import { lastAtOrBefore } from './last-at-or-before.ts';

/** Markup whose wrapped lines are one again, and the way back to the raw text. */
export type JoinedText = {
  readonly text: string;
  /** Where the raw text begins under a text that begins at `offset`. */
  readonly rawStart: (offset: number) => number;
  /** Where the raw text ends under a text that ends at `offset`. */
  readonly rawEnd: (offset: number) => number;
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
    rawStart,
    rawEnd: (offset) => (offset === 0 ? span.start : rawStart(offset - 1) + 1),
    nextJoint: (offset) => joints[lastAtOrBefore(joints, offset) + 1]?.at ?? Number.POSITIVE_INFINITY,
  };
}

/** From `at` on in the joined text, the raw text is `shift` characters further. */
type Joint = { readonly at: number; readonly shift: number };

function unwrapped(text: string, { start, end }: Span): JoinedText {
  const raw = (offset: number): number => start + offset;
  return { text: text.slice(start, end), rawStart: raw, rawEnd: raw, nextJoint: () => Number.POSITIVE_INFINITY };
}

/** The line ends after lines of exactly that width. Shorter lines are leapt over, as many at once as one line could hold. */
function findCuts(text: string, span: Span): readonly Span[] {
  const cuts: Span[] = [];
  let start = lastLineFeed(text, span.start - wrapWidth - 2, span.start - 1) + 1 || span.start;
  while (start + wrapWidth < span.end) {
    const lineFeed = lastLineFeed(text, start, start + wrapWidth + 1);
    if (lineFeed < 0) {
      start = text.indexOf('\n', start + wrapWidth) + 1 || span.end;
      continue;
    }
    const end = text.startsWith('\r', lineFeed - 1) ? lineFeed - 1 : lineFeed;
    const isCut = end === start + wrapWidth && lastLineFeed(text, start, end - 1) < 0;
    if (isCut && end >= span.start && lineFeed + 1 < span.end) cuts.push({ start: end, end: lineFeed + 1 });
    start = lineFeed + 1;
  }
  return cuts;
}

/** Where the last line feed in `[from, to]` stands, or -1. The engine's own search backwards takes longer. */
function lastLineFeed(text: string, from: number, to: number): number {
  for (let at = to; at >= Math.max(0, from); at -= 1) if (text.charCodeAt(at) === 10) return at;
  return -1;
}
