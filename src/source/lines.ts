import type { Span } from './span.ts';

/** Yields the lines within `span` in order, without their line ends; a line ends at LF, CRLF or a CR alone. */
export function* linesWithin(text: string, span: Span): Generator<Span> {
  const within = text.slice(span.start, span.end);
  let lineFeed = -1;
  for (let start = 0; start < within.length; ) {
    // Looked for once where a text has none, not once a line.
    if (lineFeed < start) lineFeed = offsetOf(within, '\n', start);
    const end = start + offsetOf(within.slice(start, lineFeed), '\r', 0);
    yield { start: span.start + start, end: span.start + end };
    start = within.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
}

/** Where `character` stands from `start` on, or the text's length. */
function offsetOf(text: string, character: string, start: number): number {
  const at = text.indexOf(character, start);
  return at < 0 ? text.length : at;
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
