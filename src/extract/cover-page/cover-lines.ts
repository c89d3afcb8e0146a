import type { Line } from '../../sections/sections.ts';
import { joinLines } from '../leaf/join-lines.ts';

/** Longest cover, in lines that print something. */
const longest = 160;
/** Longest line, in characters: a whole document on one line has no cover that could be told apart. */
const longestLine = 8000;
/** Where the cover of a form ends and its body begins. A form of numbered rows (13D, 24F-2) has no such line early on. */
const bodyBegins =
  /^(?:part i\b(?!.*(?:registrant|general) information)|part (?:iii|iv)\b|item ?\d|(?:explanatory note|introductory note|signatures?)\b\W*$|information (?:to be )?included in (?:this|the) report|form 13f (?:summary|information)|list of other (?:included )?managers)/i;
/** Where the cover of a Schedule 13D or 13G ends; other forms print a CUSIP number on their cover. */
const rowsBegin = /^cusip (?:no|number)\b|^(?:\(?1\W+)?names? of reporting persons?/i;
/** Heads a list of contents, but also the links back to it that some tools put at the head of every page. */
const contents = /^(?:table of contents|index)\W*$/i;

/** The lines of a document's cover: from its beginning to where the body begins, at most 160 printed lines. */
export function coverLines(lines: readonly Line[]): readonly Line[] {
  let printed = 0;
  let isSchedule13 = false;
  for (const [index, line] of lines.entries()) {
    if (line.cells.length === 0) continue;
    printed += 1;
    if (printed > longest || line.text.length > longestLine) return lines.slice(0, index);

    const text = joinLines([line.text]);
    isSchedule13 ||= /\bschedule 13[dg]\b/i.test(text);
    const isBody = bodyBegins.test(text) || (isSchedule13 && rowsBegin.test(text)) || (printed > 20 && contents.test(text));
    if (isBody && printed > 5 && !/registrant information/i.test(nextPrinted(lines, index))) return lines.slice(0, index);
  }
  return lines;
}

function nextPrinted(lines: readonly Line[], index: number): string {
  return lines.slice(index + 1, index + 4).find((below) => below.cells.length > 0)?.text ?? '';
}
