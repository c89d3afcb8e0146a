import type { Answer, MarkToken } from './mark-tokens.ts';
import type { CoverBox } from './read-check-boxes.ts';

/** What may stand between the marks and answers of one question. */
const gap = /^(?:[\s:;,.()]|\bor\b|82-\s*_*|;)*$/i;

/**
 * Reads answers with their marks: `Form 20-F [X] Form 40-F [ ]`, `X Yes ___ No`, `Yes  No X`. The first token tells whether marks stand
 * before or after their answers. An answer that no mark stands at is not ticked; answers without any mark are no boxes.
 */
export function readAnswerRuns(tokens: readonly MarkToken[], text: string): readonly (readonly CoverBox[])[] {
  return splitRuns(withoutQuestionWords(tokens, text), text)
    .filter((run) => run.some((token) => token.kind === 'mark') && isWhole(run))
    .map((run) => boxesOf(run, text));
}

/** `under cover of Form 20-F or Form 40-F.`: answers joined by "or" without a mark are the words of the question. */
function withoutQuestionWords(tokens: readonly MarkToken[], text: string): readonly MarkToken[] {
  const isJoined = (one: MarkToken | undefined, other: MarkToken | undefined): boolean =>
    one?.kind === 'answer' && other?.kind === 'answer' && /^\s*or\s*$/i.test(text.slice(one.end, other.start));
  return tokens.filter((token, index) => !isJoined(tokens[index - 1], token) && !isJoined(token, tokens[index + 1]));
}

function splitRuns(tokens: readonly MarkToken[], text: string): readonly (readonly MarkToken[])[] {
  const runs: MarkToken[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1);
    const goesOn = last !== undefined && gap.test(text.slice(last.end, token.start));
    if (!goesOn) runs.push([token]);
    else if (token.kind === 'answer' && run.some((other) => other.kind === 'answer' && other.answer === token.answer)) {
      // The same answer again begins the next question; where marks come first, the mark before it is already that question's.
      const isMarkFirst = run[0]?.kind === 'mark' && last?.kind === 'mark';
      const mark = isMarkFirst ? run.pop() : undefined;
      runs.push(mark === undefined ? [token] : [mark, token]);
    } else run.push(token);
  }
  return runs;
}

/** True where both answers of a pair are there: `No` alone is short for number, `Form 20-F` alone one of a list of forms. */
function isWhole(run: readonly MarkToken[]): boolean {
  const answers = new Set<Answer>(run.flatMap((token) => (token.kind === 'answer' ? [token.answer] : [])));
  return (answers.has('yes') && answers.has('no')) || (answers.has('20-f') && answers.has('40-f'));
}

function boxesOf(run: readonly MarkToken[], text: string): readonly CoverBox[] {
  const step = run[0]?.kind === 'mark' && run.at(-1)?.kind === 'answer' ? -1 : 1;
  const start = run[0]?.start ?? 0;
  return run.flatMap((token, index) => {
    if (token.kind !== 'answer') return [];
    const neighbour = run[index + step];
    const mark = neighbour?.kind === 'mark' ? neighbour : null;
    const option = text.slice(token.start, token.end).replace(/\s+/g, ' ');
    return [
      {
        option,
        isChecked: mark?.isChecked ?? false,
        span: mark?.span ?? token.span,
        start,
        answer: token.answer,
        end: Math.max(token.end, mark?.end ?? 0),
      },
    ];
  });
}
