import type { Line } from '../../sections/sections.ts';
import { isPageFurniture } from '../leaf/is-page-furniture.ts';
import { isRule } from '../leaf/is-rule.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';
import { auditors, letterClosing, type SigningKind, signatureHeading, signingSentences, stopLines } from './phrases.ts';
import { readMark } from './read-mark.ts';

/** A stretch of lines that bears signatures, with the sentence that announces them. */
export type SignatureBlock = {
  readonly kind: SigningKind;
  /** The announcing sentence; empty where a heading or the closing of a letter stands alone. */
  readonly sentence: readonly Line[];
  /** What stands right before the sentence: on Form 12b-25 the registrant's name. */
  readonly before: readonly Line[];
  /** Everything after the sentence up to the next sentence, the next heading or the end of the signatures. Page numbers are left out. */
  readonly lines: readonly Line[];
};

/** `[first, last]` of the lines of a sentence or heading, by index. */
type Announcement = { readonly kind: SigningKind; readonly first: number; readonly last: number; readonly isSentence: boolean };

/** Beneficial owners sign for themselves and for entities on one page. */
const ownerForms = /^(?:SC|SCHEDULE)\s13[DG]/;
const letterForms: ReadonlySet<string> = new Set(['CORRESP', 'UPLOAD', 'LETTER', 'COVER', 'IRANNOTICE']);
const longestSentence = 16;
/** Characters of the longest note on a signature page, such as the attorney's `pursuant to powers of attorney filed …`. */
const longestNote = 400;
const linesBefore = 8;
const pageNumber =
  /^(?:[-–—(]?\s*(?:[A-Z]{1,4}-)?(?:\d{1,3}|[IVXivx]{1,6})\s*[-–—)]?|(?:Exhibit\s+Index|Page)\s*-?\s*\d+(?:\s+of\s+(?:\d+|__))?(?:\s+pages)?|EX-\d+|\d+\s+of\s+\d+)$/i;

/** Finds the signature blocks of a document in order, by the sentences that the forms prescribe, by their headings, and by a letter's closing. */
export function findSignatureBlocks(context: MainDocument): readonly SignatureBlock[] {
  const { lines } = context.sections;
  const announcements = findAnnouncements(lines, context.formType ?? '');
  return announcements.map((announcement, index) => {
    const next = announcements[index + 1]?.first ?? lines.length;
    const { kind, first, last, isSentence } = announcement;
    return {
      kind,
      sentence: isSentence ? lines.slice(first, last + 1) : [],
      before: isSentence ? lines.slice(Math.max(0, first - linesBefore, (announcements[index - 1]?.last ?? -1) + 1), first) : [],
      lines: untilStop(lines.slice(last + 1, next)),
    };
  });
}

/** True for a line that holds nothing but a page number. */
export function isPageNumber(line: Line): boolean {
  return line.cells.length <= 2 && pageNumber.test(line.text.trim());
}

function findAnnouncements(lines: readonly Line[], formType: string): readonly Announcement[] {
  const found: Announcement[] = [];
  let index = 0;
  while (index < lines.length) {
    const announcement = readAnnouncement(lines, index, formType);
    if (announcement !== null) found.push(announcement);
    index = (announcement?.last ?? index) + 1;
  }
  const hasSentence = found.some((one) => one.isSentence);
  return found.filter((one, at) => one.isSentence || (!hasSentence && !isSentenceSoonAfter(one, found[at + 1], lines)));
}

function readAnnouncement(lines: readonly Line[], index: number, formType: string): Announcement | null {
  const text = lines[index]?.text.trim() ?? '';
  if (text === '') return null;
  const kind = ownerForms.test(formType) ? 'either' : 'behalf';
  const isClosing = letterForms.has(formType) && letterClosing.test(text);
  if (isClosing || signatureHeading.test(text)) return { kind, first: index, last: index, isSentence: false };
  return readSentence(lines, index);
}

/** Most lines cannot begin a sentence: only those that bear one of its words are joined with what follows. */
const sentenceWord = /^\W*pursuant\s+to\s+the\s+requirement|\b(?:signed|executed|caused?|certif(?:y|ies)|authori[sz]ed|behalf)\b/i;

/** Agreements and certificates are signed by much the same words. */
const contractWords =
  /\bwitness\s+whereof\b|\bparties\s+hereto\b|\bcaused?\s+(?:this|these|the|its)\s+(?:\w+\s+){0,4}?(?:certificate|agreement|instrument|warrant|note|indenture|guarant\w+|lease|debenture|bond|deed|by-?laws|plan|power)s?\b.{0,60}?\bto\s+be\b/i;

function readSentence(lines: readonly Line[], index: number): Announcement | null {
  if (!sentenceWord.test(lines[index]?.text ?? '')) return null;
  const paragraph = paragraphFrom(lines, index);
  const text = joinLines(paragraph.map((line) => line.text));
  const opening = /^\W*pursuant/i.test(text) ? text.length : joinLines([lines[index]?.text ?? '']).length;
  for (const { kind, pattern } of signingSentences) {
    const match = pattern.exec(text);
    if (match === null || match.index >= opening || contractWords.test(text)) continue;
    return {
      kind,
      first: paragraphStart(lines, index),
      last: index + endOfSentence(paragraph, match.index + match[0].length),
      isSentence: true,
    };
  }
  return null;
}

function paragraphFrom(lines: readonly Line[], index: number): readonly Line[] {
  const paragraph: Line[] = [];
  for (const line of lines.slice(index, index + longestSentence)) {
    if (line.cells.length === 0) break;
    paragraph.push(line);
  }
  return paragraph;
}

/** A sentence's first words stand up to six lines above the word that gives it away. */
function paragraphStart(lines: readonly Line[], index: number): number {
  let first = index;
  while (first > 0 && first > index - 6 && (lines[first - 1]?.cells.length ?? 0) > 0 && !/pursuant to/i.test(lines[first]?.text ?? ''))
    first -= 1;
  return /pursuant to|after reasonable/i.test(lines[first]?.text ?? '') ? first : index;
}

/** The sentence goes on after the words that gave it away while its lines run on: place and date may follow. */
function endOfSentence(paragraph: readonly Line[], offset: number): number {
  let length = -1;
  let last = 0;
  for (const [index, line] of paragraph.entries()) {
    length += joinLines([line.text]).length + 1;
    last = index;
    if (length >= offset) break;
  }
  const width = Math.max(...paragraph.slice(0, last + 1).map((line) => line.text.length));
  while (
    last + 1 < paragraph.length &&
    !/[.:]\s*$/.test(paragraph[last]?.text ?? '') &&
    continues(paragraph[last + 1], paragraph[last], width)
  )
    last += 1;
  return last;
}

function continues(next: Line | undefined, line: Line | undefined, width: number): boolean {
  const [cell] = next?.cells ?? [];
  if (next === undefined || line === undefined || cell === undefined || cell.column >= 12 || isRule(next.text)) return false;
  return /^[a-z]/.test(cell.text) || (line.text.length >= width * 0.6 && readMark(cell.text) === null);
}

function isSentenceSoonAfter(heading: Announcement, next: Announcement | undefined, lines: readonly Line[]): boolean {
  if (next === undefined) return false;
  const between = lines.slice(heading.last + 1, next.first);
  return !between.some((line) => line.cells.some((cell) => readMark(cell.text)?.isConformed === true));
}

function untilStop(lines: readonly Line[]): readonly Line[] {
  const stop = lines.findIndex((line) => {
    const text = joinLines([line.text]);
    return text !== '' && (stopLines.some((pattern) => pattern.test(text)) || line.cells.some((cell) => isAuditorsMark(cell.text)));
  });
  const signed = untilUnsignedPage(untilProse(lines.slice(0, stop < 0 ? lines.length : stop)));
  return signed.filter((line) => !isPageNumber(line) && !isPageFurniture(joinLines([line.text])));
}

/** A paragraph of prose on one line (so HTML has it) below a signature begins something else: a press release follows its Form 6-K. */
function untilProse(lines: readonly Line[]): readonly Line[] {
  const mark = lines.findIndex((line) => line.cells.some((cell) => readMark(cell.text)?.isConformed === true));
  const prose = mark < 0 ? -1 : lines.findIndex((line, index) => index > mark && line.cells.some((cell) => cell.text.length > longestNote));
  return prose < 0 ? lines : lines.slice(0, prose);
}

/** Signatures that go on over pages are marked on each: a page without a mark after one with marks is something else. */
function untilUnsignedPage(lines: readonly Line[]): readonly Line[] {
  const pages = [
    ...Map.groupBy(
      lines.filter((line) => line.cells.length > 0),
      (line) => line.page,
    ).values(),
  ];
  const marked = pages.map((page) => page.some((line) => line.cells.some((cell) => isMarked(cell.text))));
  const last = pages.find((_, index) => index > 0 && marked[index] === false && marked.slice(0, index).includes(true));
  const [end] = last ?? [];
  return end === undefined ? lines : lines.slice(0, lines.indexOf(end));
}

/** `/s/ KPMG Peat Marwick LLP` without `By:` stands under an auditor's report. */
function isAuditorsMark(text: string): boolean {
  const mark = readMark(text);
  return mark?.isConformed === true && !mark.hasBy && auditors.test(text.slice(mark.start, mark.end));
}

function isMarked(text: string): boolean {
  return (text.length < 120 && readMark(text) !== null) || /^\p{Lu}[^*]{3,40}\*$/u.test(text);
}
