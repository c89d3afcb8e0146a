import type { LineIndex } from './line-index.ts';
import type { Span } from './span.ts';

/** Longest piece of a line that is shown, in UTF-16 units: an HTML filing may be one line of megabytes. */
const widest = 120;

/**
 * Shows the first line of a span with its number and carets under the characters, as two lines; a third says how many lines more the span has.
 * Control characters are shown as dots, so that no filing can steer the terminal that prints it.
 *
 * ```
 *   19 │            HANARO TELECOM, INC.
 *      │            ^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function printSpan(text: string, lines: LineIndex, span: Span): string {
  const place = lines.placeOf(span.start);
  const line = lines.lineSpan(place.line);
  const more = lines.placeOf(Math.max(span.start, span.end - 1)).line - place.line;
  const from = Math.max(line.start, Math.min(span.start - 20, line.end - widest));
  const shown = text.slice(from, Math.min(line.end, from + widest));
  const caretEnd = Math.max(span.start + 1, Math.min(span.end, from + shown.length));

  const number = String(place.line);
  const gutter = ' '.repeat(number.length);
  const carets = ' '.repeat(span.start - from) + '^'.repeat(caretEnd - span.start);
  const rows = [`${number} │ ${printable(shown)}`, `${gutter} │ ${carets}`];
  if (more > 0) rows.push(`${gutter} │ … and ${more} more ${more === 1 ? 'line' : 'lines'}`);
  return rows.join('\n');
}

/** Replaces every control character, one for one, so that carets stay under what they point at: a tab by a space, others by a dot. */
export function printable(text: string): string {
  return text.replace(/\t/g, ' ').replace(/\p{Cc}|\p{Bidi_Control}/gu, '·');
}
