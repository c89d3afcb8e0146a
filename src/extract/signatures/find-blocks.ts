import type { Line } from '../../sections/sections.ts';
import type { MainDocument } from '../main-document.ts';
import { findAnnouncements } from './find-announcements.ts';
import type { SigningKind } from './phrases.ts';
import { signedLines } from './signed-lines.ts';

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

const linesBefore = 8;

/** Finds the signature blocks of a document in order, by the sentences that the forms prescribe, by their headings, and by a letter's closing. */
export function findSignatureBlocks(context: MainDocument): readonly SignatureBlock[] {
  const { lines } = context.sections;
  const announcements = findAnnouncements(context);
  return announcements.map(({ kind, first, last, isSentence }, index) => ({
    kind,
    sentence: isSentence ? lines.slice(first, last + 1) : [],
    before: isSentence ? lines.slice(Math.max(0, first - linesBefore, (announcements[index - 1]?.last ?? -1) + 1), first) : [],
    lines: signedLines(lines, last + 1, announcements[index + 1]?.first ?? lines.length),
  }));
}
