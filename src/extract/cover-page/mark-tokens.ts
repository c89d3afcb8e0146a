import type { Flow } from '../../sections/flow.ts';
import type { Line } from '../../sections/sections.ts';
import type { Span } from '../../source/span.ts';
import { isRule } from '../leaf/is-rule.ts';
import { type BoxMark, findMarks } from '../leaf/read-mark.ts';

/** A mark or an answer's word on the cover; offsets are into the flow of its lines, `span` is the raw text. */
export type MarkToken =
  | (BoxMark & { readonly kind: 'mark'; readonly span: Span })
  | { readonly kind: 'answer'; readonly answer: Answer; readonly start: number; readonly end: number; readonly span: Span };

/** The words that questions of the forms are answered in. */
export type Answer = 'yes' | 'no' | '20-f' | '40-f';

/** Longest rule that underlines a mark; longer ones underline words. */
const longestMarkRule = 14;

/** The flow's text for reading marks: rules are blanked, and hyphens that do not break are hyphens. Offsets stay. */
export function textForMarks(lines: readonly Line[], flow: Flow): string {
  let text = '';
  for (const line of lines) {
    const isRuled = line.cells.length > 0 && line.cells.every((cell) => isRule(cell.text));
    text += `${(isRuled ? ' '.repeat(line.text.length) : line.text.replace(/(?:^- )?[-=]{2,}/g, (rule) => ' '.repeat(rule.length))).replaceAll('\u2011', '-')}\n`;
  }
  return text.slice(0, flow.text.length);
}

/**
 * Finds marks and answers, in order. A short rule with nothing above it on the line before is an empty box in its columns: the cover was
 * typed with `X` over the rule of the answer that applies. `text` is the flow's, for reading marks.
 */
export function readMarkTokens(lines: readonly Line[], flow: Flow, text: string): readonly MarkToken[] {
  const marks: MarkToken[] = findMarks(text).map((mark) => ({ ...mark, kind: 'mark', span: flow.spanOf(mark.start, mark.end) }));
  const answers: MarkToken[] = [...text.matchAll(answer)].map(({ 0: word, index: start }) => {
    const end = start + word.length;
    return { kind: 'answer', answer: answerOf(word), start, end, span: flow.spanOf(start, end) };
  });
  return [...marks, ...answers, ...lines.flatMap((line, index) => blanksAbove(line, lines[index - 1], flow.startOf(index - 1)))].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  );
}

const answer = /(?:yes|no)(?<![\w-](?:yes|no))(?![a-z0-9]|\.*\s{0,3}\d)|form\s{1,4}[24]0-?f(?![\w-])/gi;

function answerOf(word: string): Answer {
  if (/^form/i.test(word)) return word.includes('2') ? '20-f' : '40-f';
  return /^y/i.test(word) ? 'yes' : 'no';
}

function blanksAbove(line: Line, above: Line | undefined, startOfAbove: number): readonly MarkToken[] {
  if (above === undefined || above.cells.length === 0 || above.row !== null) return [];
  return line.cells
    .filter(
      ({ text, column, columnEnd }) =>
        isRule(text) && columnEnd - column <= longestMarkRule && above.text.slice(column, columnEnd).trim() === '',
    )
    .map(({ column, span }) => {
      const start = startOfAbove + Math.min(column, above.text.length);
      return { kind: 'mark', start, end: start, isChecked: false, isBox: false, span };
    });
}
