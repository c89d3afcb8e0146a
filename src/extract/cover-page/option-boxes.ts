import type { Flow } from '../../sections/flow.ts';
import type { Line } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MarkToken } from './mark-tokens.ts';
import type { CoverBox } from './read-check-boxes.ts';

type Mark = Extract<MarkToken, { readonly kind: 'mark' }>;

/** Longest option: the boxes of Form S-3 stand at whole sentences. */
const longestOption = 600;

/**
 * Reads the boxes that stand at options of their own wording: `[X] Annual report ...`, `Accelerated filer ☐`, or alone at the end of their
 * question. A line that ends in a box has its options before the boxes, any other after them.
 */
export function readOptionBoxes(marks: readonly Mark[], lines: readonly Line[], flow: Flow, text: string): readonly CoverBox[] {
  const boxes: CoverBox[] = [];
  const onLine = Map.groupBy(marks, (mark) => flow.lineAt(mark.start));
  for (const [line, all] of onLine) {
    const start = flow.startOf(line);
    const end = flow.startOf(line + 1) - 1;
    const own = all.filter((mark) => mark.isBox || isLeading(mark, text, start, end) || endsQuestion(mark, text, end));
    const last = own.at(-1);
    if (last === undefined) continue;
    const isAfter = /\p{L}/u.test(text.slice(last.end, end));
    boxes.push(...(isAfter ? optionsAfter(own, lines, flow, text, end) : optionsBefore(own, flow, text, start)));
  }
  return boxes;
}

/** A bare mark counts where it begins a line and stands well apart from the option: `X   ANNUAL REPORT`, `_X_ ANNUAL REPORT`. */
function isLeading(mark: Mark, text: string, start: number, end: number): boolean {
  return (
    text.slice(start, mark.start).trim() === '' &&
    (/^\s{2}/.test(text.slice(mark.end, end)) || /_[xX]/.test(text.slice(mark.start, mark.end))) &&
    /\p{L}{3}/u.test(text.slice(mark.end, end))
  );
}

/** A blank to fill in after a colon: `... Regulation S-T Rule 101(b)(1): ____`. */
function endsQuestion(mark: Mark, text: string, end: number): boolean {
  return /101\(b\)\(\d\)\s*:?\s*$/.test(text.slice(Math.max(0, mark.start - 40), mark.start)) && text.slice(mark.end, end).trim() === '';
}

function optionsAfter(marks: readonly Mark[], lines: readonly Line[], flow: Flow, text: string, end: number): readonly CoverBox[] {
  return marks.map((mark, index) => {
    const next = marks[index + 1];
    const upTo = next?.start ?? endOfOption(mark, lines, flow, end);
    const option = optionText(text.slice(mark.end, upTo));
    return { option, isChecked: mark.isChecked, span: mark.span, start: mark.start, end: upTo, answer: null };
  });
}

/** An option typed over several lines goes on while they follow directly, indented past the box, and bear no box of their own. */
function endOfOption(mark: Mark, lines: readonly Line[], flow: Flow, end: number): number {
  const line = flow.lineAt(mark.start);
  const column = mark.start - flow.startOf(line);
  if (lines[line]?.row !== null) return end;
  let upTo = end;
  for (let index = line + 1; index < lines.length; index += 1) {
    // The rule under a mark may stand on the option's second line (Apple 10-Q).
    const first = lines[index]?.cells.find(({ text }) => !isRule(text));
    if (
      first === undefined ||
      first.column <= column ||
      /^\W*(?:[xX]\s|form \d|indicate|for the|yes\b|or$)/i.test(first.text) ||
      /[[\u2610-\u2612]/.test(first.text)
    )
      break;
    upTo = flow.startOf(index + 1) - 1;
  }
  return Math.min(upTo, mark.end + longestOption);
}

function optionsBefore(marks: readonly Mark[], flow: Flow, text: string, start: number): readonly CoverBox[] {
  return marks.map((mark, index) => {
    const from = marks[index - 1]?.end ?? start;
    const segment = text.slice(from, mark.start);
    const isQuestion = endsSentence(segment);
    const option = isQuestion ? null : optionText(segment);
    return {
      option,
      isChecked: mark.isChecked,
      span: mark.span,
      start: isQuestion ? mark.start : flow.startOf(flow.lineAt(from)) + from - start,
      end: mark.end,
      answer: null,
    };
  });
}

/** A sentence asks; `Large accelerated filer:` and `Non-accelerated filer (Do not check if ...)` are options, for all their last character. */
function endsSentence(segment: string): boolean {
  if (segment.trim() === '' || segment.length > 120 || /[.?]\s*$/.test(segment)) return true;
  return /[:)]\s*$/.test(segment) && !/\b(?:filer|company)\b/i.test(segment);
}

function optionText(raw: string): string | null {
  const text = joinLines([raw])
    .replace(/^\(do not check[^)]*\)/i, '')
    .replace(/^[\s\-–—:.]+|[\s\-–—:;_]+$/g, '');
  return text === '' ? null : text;
}
