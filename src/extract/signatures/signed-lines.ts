import type { Line } from '../../sections/sections.ts';
import { anyOf } from '../leaf/any-of.ts';
import { isPageFurniture } from '../leaf/is-page-furniture.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { auditors, stopLines } from './phrases.ts';
import { type Mark, readMark } from './read-mark.ts';

/** Characters of the longest note on a signature page, such as the attorney's `pursuant to powers of attorney filed …`. */
const longestNote = 400;
const endsSignatures = anyOf(stopLines);
/** `$ 8,016`, `(1.46)`, `18.6%`: two on a line are a table of figures, in which asterisks are no signatures. */
const figure = /^\$?\s?\(?\d(?:[\d,]*\d)?(?:\.\d+)?\)?%?$/;
const pageNumber =
  /^(?:[-–—(]?\s*(?:[A-Z]{1,4}-)?(?:\d{1,3}|[IVXivx]{1,6})\s*[-–—)]?|(?:Exhibit\s+Index|Page)\s*-?\s*\d+(?:\s+of\s+(?:\d+|__))?(?:\s+pages)?|EX-\d+|\d+\s+of\s+\d+)$/i;

/** What has been read of a block: its lines so far, where in them the page begins, and whether this page and any other bears a signature. */
type Progress = {
  readonly lines: Line[];
  page: number | null;
  pageStart: number;
  isPageMarked: boolean;
  isMarked: boolean;
  isConformed: boolean;
};

type MarkedCell = { readonly text: string; readonly mark: Mark | null };

/**
 * The lines `[from, to)` up to where signatures end: at a heading of something else, at figures, at an auditor's mark, at prose below a signature, or
 * at a page without a mark after one with marks. Page numbers and what stands at the head or foot of a page are left out.
 */
export function signedLines(lines: readonly Line[], from: number, to: number): readonly Line[] {
  const progress: Progress = { lines: [], page: null, pageStart: 0, isPageMarked: false, isMarked: false, isConformed: false };
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (line === undefined || !takeLine(line, progress)) break;
  }
  return endsUnmarked(progress) ? progress.lines.slice(0, progress.pageStart) : progress.lines;
}

/** Takes one more line; false where signatures have ended. */
function takeLine(line: Line, progress: Progress): boolean {
  if (line.cells.length === 0) {
    progress.lines.push(line);
    return true;
  }
  const text = joinLines([line.text]);
  if (endsSignatures(text)) return false;
  const cells = line.cells.map((cell) => ({ text: cell.text, mark: readMark(cell.text) }));
  if (cells.some(isAuditors)) return false;
  if (cells.filter((cell) => figure.test(cell.text)).length > 1) return false;
  // A paragraph of prose on one line (so HTML has it): a press release follows its Form 6-K.
  if (progress.isConformed && cells.some((cell) => cell.text.length > longestNote)) return false;
  if (line.page !== progress.page && !turnPage(line.page, progress)) return false;

  progress.isConformed ||= cells.some(({ mark }) => mark?.isConformed === true);
  progress.isPageMarked ||= cells.some(isMarked);
  if (!isPageNumber(line) && !isPageFurniture(text)) progress.lines.push(line);
  return true;
}

/** Begins a page, unless the one before it has shown that signatures ended. */
function turnPage(page: number, progress: Progress): boolean {
  if (endsUnmarked(progress)) return false;
  progress.isMarked ||= progress.isPageMarked;
  [progress.page, progress.pageStart, progress.isPageMarked] = [page, progress.lines.length, false];
  return true;
}

/** Signatures that go on over pages are marked on each: a page without a mark after one with marks is something else. */
function endsUnmarked({ isMarked, isPageMarked }: Progress): boolean {
  return isMarked && !isPageMarked;
}

/** True for a line that holds nothing but a page number. */
function isPageNumber(line: Line): boolean {
  return line.cells.length <= 2 && pageNumber.test(line.text.trim());
}

/** `/s/ KPMG Peat Marwick LLP` without `By:` stands under an auditor's report. */
function isAuditors({ text, mark }: MarkedCell): boolean {
  return mark?.isConformed === true && !mark.hasBy && auditors.test(text.slice(mark.start, mark.end));
}

function isMarked({ text, mark }: MarkedCell): boolean {
  return (text.length < 120 && mark !== null) || /^\p{Lu}[^*]{3,40}\*$/u.test(text);
}
