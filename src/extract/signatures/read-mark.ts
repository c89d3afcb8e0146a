import { monthPattern } from '../leaf/months.ts';
import { isPersonName } from './person-name.ts';

/** What stands on a signature line: who is named on it and how. Offsets count within the text that was read. */
export type Mark = {
  /** The name after the mark, `[start, end)`; empty where the line is blank or the name stands in the next cell. */
  readonly start: number;
  readonly end: number;
  /** `By:`, `Per:` or `Signature:` stands before it. */
  readonly hasBy: boolean;
  /** A conformed signature: `/s/`, `\s\`, `s/`, `//`, `(signed)`. */
  readonly isConformed: boolean;
  /** `*By:`: the attorney-in-fact who signs for everyone whose line bears the asterisk. */
  readonly isForStarred: boolean;
  /** An asterisk stands for the signature or after the name: an attorney-in-fact signed. */
  readonly isStarred: boolean;
};

/** What a text without a mark says. */
export const noMark: Mark = { start: 0, end: 0, hasBy: false, isConformed: false, isForStarred: false, isStarred: false };

// Every token was seen in a filing; the tests quote them. Those that begin a word are tokens only before a capital.
const tokens = [
  '/\\s*[sSc5]\\s*/+(?:v(?=\\s))?', // /s/  / s /  /S/  /s//  /c/ and the misprint /s/v
  '\\\\+\\s*[sS]\\s*\\\\+', // \s\
  '/\\s*[sS]\\s*\\\\', // /s\
  '[sS]\\s?/(?:b/)?(?=\\s*\\p{Lu})', // s/  s/b/
  '[sS]\\\\(?=\\s*\\p{Lu})', // s\
  '//(?=\\s*\\p{Lu})', // //
  '/[sS](?=\\s+\\p{Lu})', // /s
  '\\([sS]\\)|\\[[sS]\\]', // (s)  [s]
  '\\([sS](?:igned|IGNED)\\)|[sS](?:igned|IGNED)(?=\\s*(?:["“]|:))', // (signed)  Signed "…"
].join('|');

//  mark line = [ stars ] [ by ] [ stars ] [ token ] [ name ] [ stars ]
const markLine = new RegExp(
  `^\\s*(?<stars>\\*+)?\\s*(?<by>[sS]ignature\\s*:(?=\\s*\\p{Lu})|(?:by|By|BY|per|Per|PER)(?![\\p{L}\\d'’]|\\s+(?:the|and|an?|its|each|virtue|reason|order|means|any|all)\\b)\\s*[:;.,]?)?\\s*(?:\\(Signature\\s+and\\s+Title\\)\\s*\\*?)?\\s*(?<inner>\\*+)?\\s*(?:[Dd]ated?:\\s*(?=/))?(?<token>${tokens})?\\s*:?[\\s"“”]*`,
  'u',
);

/** In HTML nothing but a space may stand between the date and the mark: `Date: March 29, 2006 /s/V. Lawrence Evans`. */
const datedMark = new RegExp(
  `^\\s*(?:dated?\\b\\s*:?\\s*)?${monthPattern}\\s+\\d{1,2}\\s*,\\s*(?:19|20)\\d\\d\\s+(?=(?:by\\s*:?\\s*)?/s/)`,
  'i',
);

/** Reads a signature line: `*By: /s/ Martin H. Neidell`, `\s\David A. Jackson`, `By______C. D. Hunter_______`, `*`. `null` for any other text. */
export function readMark(printed: string): Mark | null {
  const text = printed.replace(/_|\.{8,}|-{8,}/g, (line) => ' '.repeat(line.length));
  const dated = datedMark.exec(text)?.[0].length ?? 0;
  const match = markLine.exec(text.slice(dated));
  const { stars, by, inner, token } = match?.groups ?? {};
  if (match === null || (by === undefined && token === undefined && stars === undefined)) return null;
  const isBare = by === undefined && token === undefined;
  if (isBare && !/^\*{1,2}$/.test(text.trim()) && !isPersonName(text.slice(match[0].length))) return null;

  const start = dated + match[0].length;
  return {
    start,
    end: start + text.slice(start).replace(/[\s*"“”]+$/, '').length,
    hasBy: by !== undefined,
    isConformed: token !== undefined,
    isForStarred: stars !== undefined && by !== undefined,
    isStarred: (stars !== undefined && by === undefined) || inner !== undefined || /\*\s*$/.test(text),
  };
}
