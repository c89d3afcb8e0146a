import type { Span } from './span.ts';

/** Yields the lines within `span` in order, without their line ends; a line ends at LF, CRLF or a CR alone. */
export function* linesWithin(text: string, span: Span): Generator<Span> {
  const lineEnd = /\r\n?|\n/g;
  let start = span.start;
  while (start < span.end) {
    lineEnd.lastIndex = start;
    const match = lineEnd.exec(text);
    const end = match === null ? span.end : Math.min(match.index, span.end);
    yield { start, end };
    start = match === null ? span.end : match.index + match[0].length;
  }
}

/** True where only blanks stand between the beginning of the line and `offset`. A byte order mark counts as blank. */
export function startsLine(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && isBlank(text.charCodeAt(at))) at -= 1;
  return at < 0 || isLineEnd(text.charCodeAt(at));
}

/** True where only blanks stand between `offset` and the end of the line. */
export function endsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  return at >= text.length || isLineEnd(text.charCodeAt(at));
}

/** The offset after the line end that follows `offset` on a line otherwise blank, or `offset` itself where something else follows. */
export function skipLineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1;
  if (text.startsWith('\r\n', at)) return at + 2;
  return isLineEnd(text.charCodeAt(at)) ? at + 1 : offset;
}

/** The span without white space, no-break spaces and byte order marks at either end; empty at its start where nothing else is there. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? { start: span.start, end: span.start } : { start, end };
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

/** Space, tab, no-break space (it stands in for a space on copies from the web), byte order mark. */
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 0xa0 || code === 0xfeff;

/** Blanks, line ends, form feed and vertical tab. */
const isSpace = (code: number): boolean => isBlank(code) || (code >= 10 && code <= 13);
