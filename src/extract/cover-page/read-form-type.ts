import { formTitle } from '../../record/tables/form-title.ts';
import type { Flow } from '../../sections/flow.ts';
import type { Line, SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Found } from '../../source/span.ts';
import { amendedForms, formPhrases, formsByBox, formTitles } from './form-titles.ts';
import type { AskedBox } from './read-check-boxes.ts';

/** What the form type is read from: the cover's lines, the same as one text, and its boxes. */
export type FormTypeCover = {
  readonly source: SectionedText;
  readonly lines: readonly Line[];
  readonly flow: Flow;
  readonly boxes: readonly AskedBox[];
};

/**
 * Reads the form type that a cover states: its title (`FORM 10-K405`, `SCHEDULE 13G`), with the box that tells two forms apart and the mark
 * of an amendment, else a legend such as `Filed Pursuant to Rule 424(b)(5)`. Null where nothing says it.
 */
export function readFormType(cover: FormTypeCover): Found<string> | null {
  for (const [index, line] of cover.lines.entries()) {
    for (const cell of line.cells) {
      const isBroken = /^(?:form|schedule)$/i.test(cell.text);
      const rest = line.cells.length > 1 ? line.cells[1]?.text : cover.lines[index + 1]?.text.trim();
      const title = readTitle(isBroken ? `${cell.text} ${rest ?? ''}` : cell.text);
      const form = title === null ? null : formOf(title.title, cover.boxes);
      if (title === null || form === null) continue;
      const span = spanWithin(cover.source, cell, { start: 0, end: isBroken ? cell.text.length : title.end });
      const isAmendment = title.isAmendment || cover.boxes.some(marksAmendment);
      return { value: isAmendment ? amendmentOf(form) : amended(form, cover.flow), span };
    }
  }
  return readPhrase(cover.flow);
}

type Title = { readonly title: string; readonly isAmendment: boolean; readonly end: number };

/** `FORM 6-K`, `Form 10-K/A`, `SCHEDULE 13G`, alone or before more of the title; not inside a sentence. */
function readTitle(text: string): Title | null {
  const match =
    /^[\s(“"]*(?:(?:pre-|post-)?(?:effective )?amendment no[.:]? ?\w+ to )?(form|schedule)\s{1,4}([\w\u2010-\u2013-]{1,10}?(?:405|SB)?)(\s?\/\s?A)?(?=$|[\s.:;)”"*])/i.exec(
      text.replaceAll('\u2011', '-'),
    );
  if (match === null || /^\s*(?:is|to|of|for|or|and|by|on|with|if|in|x|\[|☐|☒|☑)\b|^\s*[[☐☒☑_]/.test(text.slice(match[0].length)))
    return null;
  const rest = text.slice(match[0].length).trim();
  // `Form 4` and its neighbours are spoken of in many documents; a title stands alone.
  if (rest.length > 90 || (/^[345]$/.test(match[2] ?? '') && rest !== '')) return null;
  const name = (match[2] ?? '').toUpperCase().replace(/[\u2010-\u2013]/g, '-');
  return { title: `${(match[1] ?? '').toUpperCase()} ${name}`, isAmendment: match[3] !== undefined, end: match[0].length };
}

function formOf(title: string, boxes: readonly AskedBox[]): string | null {
  const ticked = boxes.filter((box) => box.isChecked).map((box) => box.option ?? box.question);
  const byBox = formsByBox.get(title)?.find(([option]) => ticked.some((text) => option.test(text)));
  const code = title.replace(/^FORM /, '');
  return byBox?.[1] ?? formTitles.get(title) ?? (title.startsWith('FORM ') && formTitle(code) !== null ? code : null);
}

/** Form 13F: `Check here if Amendment [X]; Amendment Number: 1`. */
function marksAmendment({ isChecked, question, option }: AskedBox): boolean {
  return isChecked && /\bif (?:an )?amendment\b/i.test(question) && (option === null || /^\W*amendment/i.test(option));
}

function amendmentOf(form: string): string {
  return amendedForms.get(form) ?? (form.endsWith('/A') ? form : `${form}/A`);
}

/** An amendment says so near the title: `AMENDMENT NO. 1`; registration statements tell amendments before and after effectiveness apart. */
function amended(form: string, flow: Flow): string {
  const head = flow.text.slice(0, titleLength);
  const match = /amendment\s+no/i.test(head) ? (amendmentLine.exec(head) ?? amendmentInBrackets.exec(head)) : null;
  if (match === null || form.includes('/')) return form;
  if (!/^post/i.test(match[1] ?? '')) return /^N-/.test(form) ? form : amendmentOf(form);
  if (/^N-/.test(form)) return postEffective(flow);
  return form === 'S-8' ? 'S-8 POS' : 'POS AM';
}

/** How far down a cover its title, and what amends it, may stand. */
const titleLength = 4000;
const amendmentLine = /^[ \t(]*(pre-effective |post-effective )?amendment\s+no[.:]?\s*:?\s*(?:\d|[ivx]+\b|one\b|two\b|three\b)/im;
const amendmentInBrackets = /\(amendment\s+no[.:]?\s*:?\s*\d+\s*\)/i;

/** A fund's post-effective amendment takes effect by the paragraph of Rule 485 that it ticks. */
function postEffective(flow: Flow): string {
  const paragraph = /\(x\)|\[x\]|[\u2611\u2612]|^\s*x\b/im.exec(
    flow.text.slice(flow.text.search(/proposed that this filing will become effective/i)),
  );
  const after = flow.text.slice(flow.text.search(/proposed that this filing will become effective/i) + (paragraph?.index ?? 0));
  return /pursuant to paragraph \(a\)/i.exec(after.split('\n')[0] ?? '') ? '485APOS' : '485BPOS';
}

/** Legends stand at the head of a document; further down other filings are spoken of. */
const headLength = 3000;

function readPhrase(flow: Flow): Found<string> | null {
  const head = flow.text.slice(0, headLength);
  for (const [phrase, form] of formPhrases) {
    const match = phrase.exec(head);
    if (match !== null) return { value: form(match), span: flow.spanOf(match.index, match.index + match[0].length) };
  }
  return null;
}
