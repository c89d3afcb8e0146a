import type { IsoDate } from '../../record/identifiers.ts';
import type { Line, SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { findDates } from '../leaf/read-date.ts';
import type { MainDocument } from '../main-document.ts';
import { readRows } from './block-rows.ts';
import { findAnchors } from './find-anchors.ts';
import type { SignatureBlock } from './find-blocks.ts';
import { addListedNames } from './listed-names.ts';
import { type EntryReading, readEntry } from './read-entry.ts';
import { type Principal, readPrincipals } from './read-principals.ts';
import type { Row } from './row-cell.ts';
import { type Entry, segmentBlock } from './segment-block.ts';

/** An entry with those for whom it signs: entities, and persons who are named above an attorney's signature. */
export type SignedEntry = EntryReading & { readonly principals: readonly Principal[] };

/** What a block says, entry by entry, and the day on which all of it was signed where it names one day only. */
export type BlockReading = {
  readonly block: SignatureBlock;
  readonly entries: readonly SignedEntry[];
  readonly signedOn: Found<IsoDate> | null;
};

/** Reads one block: rows, the places that are signed, the text of each, and whom each signs for. */
export function readBlock(context: MainDocument, block: SignatureBlock): BlockReading {
  const rows = readRows(block.lines);
  const anchors = findAnchors(rows);
  const entries = segmentBlock(rows, block.kind === 'persons' ? addListedNames(rows, anchors) : anchors);
  const readings = entries.map((entry) => readEntry(context, entry));
  const principals = readPrincipals(context, block, rows, readings);
  return {
    block,
    entries: readings.map((reading, index) => ({ ...reading, principals: principals[index] ?? [] })),
    signedOn: commonDate(context, block, rows, entries),
  };
}

/** The last date in the sentence that announces the block, else the one date of the block: behind a brace, under all signatures. */
function commonDate(source: SectionedText, block: SignatureBlock, rows: readonly Row[], entries: readonly Entry[]): Found<IsoDate> | null {
  const inSentence = sentenceDate(block.sentence, source);
  if (inSentence !== null || entries.length === 0) return inSentence;
  const dated = rows.flat().filter((cell) => cell.dates.length > 0);
  const [first] = dated;
  const [date] = first?.dates ?? [];
  const isOnly = dated.every((cell) => cell.dates.every(({ value }) => value === date?.value));
  return first === undefined || date === undefined || !isOnly ? null : { value: date.value, span: spanWithin(source, first, date) };
}

function sentenceDate(sentence: readonly Line[], source: SectionedText): Found<IsoDate> | null {
  const span = spanOver(sentence.map((line) => line.span));
  if (span === null) return null;
  const run = { text: joinLines(sentence.map((line) => line.text)), span };
  const date = findDates(run.text).at(-1);
  return date === undefined ? null : { value: date.value, span: spanWithin(source, run, date) };
}
