import type { Line } from '../../sections/sections.ts';
import { isRule } from '../leaf/is-rule.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { linesWith } from '../leaf/lines-with.ts';
import type { MainDocument } from '../main-document.ts';
import {
  contractWords,
  letterClosing,
  nextSentence,
  openingWord,
  type SigningKind,
  signatureHeading,
  signingSentences,
  signingWord,
} from './phrases.ts';
import { readMark } from './read-mark.ts';

/** What says that signatures follow: a sentence, a heading, or the closing of a letter. `[first, last]` of its lines, by index. */
export type Announcement = { readonly kind: SigningKind; readonly first: number; readonly last: number; readonly isSentence: boolean };

/** Beneficial owners sign for themselves and for entities on one page. */
const ownerForms = /^(?:SC|SCHEDULE)\s13[DG]/;
const letterForms: ReadonlySet<string> = new Set(['CORRESP', 'UPLOAD', 'LETTER', 'COVER', 'IRANNOTICE', 'RW', 'RW WD', 'AW', 'AW WD']);
const longestSentence = 16;
/** Characters that set a line of prose apart from a name, a title or an address. */
const shortestProse = 60;

/**
 * Finds what announces signatures, in order. Where sentences announce signatures, a heading is none; nor is one that a sentence follows before
 * anyone has signed.
 */
export function findAnnouncements(context: MainDocument): readonly Announcement[] {
  const { lines } = context.sections;
  const formType = context.formType ?? '';
  const candidates = letterForms.has(formType) ? lines.keys() : candidateLines(context);
  const found: Announcement[] = [];
  for (const index of candidates) {
    const announcement = index > (found.at(-1)?.last ?? -1) ? readAnnouncement(lines, index, formType) : null;
    if (announcement !== null) found.push(announcement);
  }
  if (found.length === 0 && letterForms.has(formType)) return lastParagraph(lines);
  const hasSentence = found.some((one) => one.isSentence);
  return found.filter((one, at) => one.isSentence || (!hasSentence && !isSentenceSoonAfter(one, found[at + 1], lines)));
}

/** Lines with a signing word, and those of the paragraph before them, where the sentence may have begun. Few lines of a filing are read closely. */
function candidateLines(context: MainDocument): Iterable<number> {
  const { lines } = context.sections;
  const candidates = new Set<number>();
  for (const at of linesWith(context, signingWord)) {
    let first = at;
    while (first > 0 && at - first < longestSentence - 1 && (lines[first - 1]?.cells.length ?? 0) > 0) first -= 1;
    for (let index = first; index <= at; index += 1) candidates.add(index);
  }
  return candidates;
}

/** A letter without a closing is signed below its last paragraph. */
function lastParagraph(lines: readonly Line[]): readonly Announcement[] {
  const mark = lines.findLastIndex((line) => line.cells.some((cell) => readMark(cell.text)?.isConformed === true));
  const prose = lines.slice(0, Math.max(0, mark)).findLastIndex((line) => line.text.trim().length > shortestProse);
  return prose < 0 ? [] : [{ kind: 'behalf', first: prose, last: prose, isSentence: false }];
}

function readAnnouncement(lines: readonly Line[], index: number, formType: string): Announcement | null {
  const text = lines[index]?.text.trim() ?? '';
  const kind = ownerForms.test(formType) ? 'either' : 'behalf';
  const isClosing = letterForms.has(formType) && letterClosing.test(text);
  if (isClosing || signatureHeading.test(text)) return { kind, first: index, last: index, isSentence: false };
  return readSentence(lines, index);
}

function readSentence(lines: readonly Line[], index: number): Announcement | null {
  if (!openingWord.test(lines[index]?.text ?? '')) return null;
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
    if (line.cells.length === 0 || (paragraph.length > 0 && beginsAnew(line))) break;
    paragraph.push(line);
  }
  return paragraph;
}

/** HTML has no blank line between a sentence, whoever signs below it, and the next sentence. */
function beginsAnew({ text, cells }: Line): boolean {
  return nextSentence.test(text) || cells.some((cell) => readMark(cell.text)?.isConformed === true);
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
  while (!/[.:]\s*$/.test(paragraph[last]?.text ?? '')) {
    // Place and date may be filled in over rules.
    const next = paragraph.findIndex((line, index) => index > last && !isRule(line.text));
    if (next < 0 || !continues(paragraph[next], paragraph[last], width)) break;
    last = next;
  }
  return last;
}

function continues(next: Line | undefined, line: Line | undefined, width: number): boolean {
  const [cell] = next?.cells ?? [];
  if (next === undefined || line === undefined || cell === undefined || cell.column >= 12) return false;
  return /^[a-z]/.test(cell.text) || (line.text.length >= width * 0.6 && readMark(cell.text) === null);
}

function isSentenceSoonAfter(heading: Announcement, next: Announcement | undefined, lines: readonly Line[]): boolean {
  if (next === undefined) return false;
  const between = lines.slice(heading.last + 1, next.first);
  return !between.some((line) => line.cells.some((cell) => readMark(cell.text)?.isConformed === true));
}
