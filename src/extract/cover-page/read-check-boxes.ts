import type { CheckBox } from '../../record/cover-page.ts';
import type { Flow } from '../../sections/flow.ts';
import type { Line } from '../../sections/sections.ts';
import type { Span } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { readAnswerRuns } from './answer-runs.ts';
import { type Answer, readMarkTokens, textForMarks } from './mark-tokens.ts';
import { readOptionBoxes } from './option-boxes.ts';

/** A box before its question is known. `[start, end)`, in the flow of the cover's lines, is where the box with its option stands. */
export type CoverBox = {
  readonly option: string | null;
  readonly answer: Answer | null;
  readonly isChecked: boolean;
  readonly span: Span;
  readonly start: number;
  readonly end: number;
};

/** A box with the sentence that asks, and the answer it stands for where that is one of the usual four. */
export type AskedBox = CheckBox & { readonly answer: Answer | null };

/** Reads every check box of a cover, ticked or not, in the order of the page. */
export function readCheckBoxes(lines: readonly Line[], flow: Flow): readonly AskedBox[] {
  const text = textForMarks(lines, flow);
  const tokens = readMarkTokens(lines, flow, text);
  const answers = readAnswerRuns(tokens, text).flat();
  const used = new Set(answers.map((box) => box.span));
  const marks = tokens.filter((token) => token.kind === 'mark').filter((mark) => !used.has(mark.span));
  const boxes = [...answers, ...readOptionBoxes(marks, lines, flow, text)].sort((one, other) => one.end - other.end);
  return ask(boxes, text);
}

/** Words that begin a question, from the beginning of their sentence. */
const lead =
  /(?:\(\s*)?(?:if\s+an\s+emerging\s+growth\s+company,?\s+|if\s+(?:this\s+form|the\s+only|any\s+of\s+the|the\s+filing\s+person)\s[^\u2610-\u2612[\]]{0,700}?)?(?:indicate\s+by\s+(?:an?\s+)?(?:check|\(x\)|["“]x["”])|(?<!do\s+not\s+)check\s+(?:the\s+(?:appropriate|following)|appropriate|(?:only\s+)?one|here|box|whether|if|mark)|mark\s+one|place\s+an?\s+x)/gi;
/** How far before its boxes a question may begin. */
const farthest = 2500;

function ask(boxes: readonly CoverBox[], text: string): readonly AskedBox[] {
  const leads = [...text.matchAll(lead)].map((match) => match.index);
  return boxes.map(({ option, answer, isChecked, span, start, end }) => {
    const from = leads.findLast((at) => at <= start);
    const next = leads.find((at) => from !== undefined && at > from);
    // The question ends where its first box begins, and at the latest where the next question does.
    const first = boxes.find((box) => from !== undefined && box.start >= from);
    const upTo = Math.min(
      first === undefined ? start : first.option === null || first.start > (from ?? 0) ? first.start : start,
      next ?? end,
    );
    const question = from === undefined || start - from > farthest ? '' : questionText(text.slice(from, upTo));
    return question === ''
      ? { question: option ?? '', option: null, answer, isChecked, span }
      : { question, option, answer, isChecked, span };
  });
}

/** `(Mark One)` asks by itself; other questions lose the brackets around them. */
function questionText(raw: string): string {
  const text = joinLines([raw]);
  const short = /^\(([^()]{3,40})\)/.exec(text)?.[1];
  if (short !== undefined) return short;
  const isClosed = (text.match(/\(/g)?.length ?? 0) <= (text.match(/\)/g)?.length ?? 0);
  return text.startsWith('(') && (!isClosed || text.endsWith(')')) ? text.slice(1).replace(/\)$/, '').trim() : text;
}
