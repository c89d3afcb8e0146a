import type { Report } from '../source/diagnostic.ts';
import { linesWithin, startsLine, trimSpan } from '../source/lines.ts';
import { type Span, slice } from '../source/span.ts';

/** A file in uuencode (POSIX `uuencode`, historical algorithm): its mode and name, and its lines of data. */
export type Uuencode = { readonly mode: string; readonly fileName: string; readonly data: Span };

const beginLine = /^begin ([0-7]{3,4}) (\S.*)$/;
/** Lower case letters and what stands beyond them, tabs and the like. */
const foreignToData = /[^ -`\r\n]/;
const endLine = /^end\s*?(?:[\r\n]|$)/;
const lastEndLine = /(?:^|[\r\n])end\s*$/;
const dataLine = /^[ -`]*$/;
/** How much of a body is looked at to tell an encoded file from prose that begins with "begin 644". */
const reach = 1000;

/** Finds the encoded file that a body consists of, or null where it is text. Blank lines before `begin` are allowed, any mode, any file name. */
export function findUuencode(text: string, body: Span, report: Report): Uuencode | null {
  let begin: RegExpExecArray | null = null;
  for (const line of linesWithin(text, { start: body.start, end: Math.min(body.end, body.start + reach) })) {
    const words = slice(text, line);
    if (begin === null && words.trim() === '') continue;
    if (begin === null) {
      begin = beginLine.exec(words.trimEnd());
      if (begin === null) return null;
    } else if (isDataLine(words)) {
      return closeUuencode(text, begin, { start: line.start, end: body.end }, report);
    } else {
      return null;
    }
  }
  return null;
}

/** The first character tells how many bytes the line holds: four characters for three. Trailing spaces may have been stripped. */
function isDataLine(line: string): boolean {
  const length = (line.charCodeAt(0) - 32) & 63;
  return line !== '' && length <= 45 && dataLine.test(line) && line.length <= 1 + Math.ceil(length / 3) * 4 + 2;
}

/** The first character that no line of data has should be the `e` of the line `end`, and nothing should follow that line. */
function closeUuencode(text: string, begin: RegExpExecArray, rest: Span, report: Report): Uuencode {
  const [, mode = '', fileName = ''] = begin;
  const data = slice(text, rest);
  const foreign = data.search(foreignToData);
  const at = rest.start + foreign;
  if (foreign >= 0 && endLine.test(data.slice(foreign, foreign + 20)) && startsLine(text, at)) {
    const after = trimSpan(text, { start: at + 'end'.length, end: rest.end });
    if (after.end > after.start) report('bad-uuencode', after, 'Text follows the line "end" of the encoded file.');
    return { mode, fileName, data: { start: rest.start, end: at } };
  }
  if (foreign >= 0)
    report('bad-uuencode', { start: at, end: at + 1 }, 'A line of the encoded file is damaged: no such character can be in it.');
  const end = lastEndLine.exec(data.slice(-50));
  if (end === null)
    report(
      'bad-uuencode',
      { start: Math.max(rest.start, rest.end - 1), end: rest.end },
      'The encoded file has no line "end": it may be cut.',
    );
  return { mode, fileName, data: { start: rest.start, end: rest.end - (end?.[0].length ?? 0) } };
}
