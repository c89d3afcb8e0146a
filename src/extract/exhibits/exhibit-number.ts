import { codesIn, marksIn } from './marks.ts';

/** An exhibit's number at the beginning of a text. */
export type NumberInText = {
  /** As printed, without the word Exhibit, marks and closing punctuation: `99.1`, `10(a)`, `3-A`. */
  readonly number: string;
  /** `[start, end)` of the number, and where the text after it begins. */
  readonly start: number;
  readonly end: number;
  readonly rest: number;
  /** Notes that apply to the row, before the number or right after it: `*`, `**`, `†`, `(1)`. */
  readonly marks: readonly string[];
  /** The word Exhibit stands before it. */
  readonly hasWord: boolean;
  /** More than a bare integer: it can hardly be anything else. */
  readonly isDistinct: boolean;
  /** `(a)(1)`, `(h.2)`: the numbers of investment companies and tender offers, which other forms use for paragraphs. */
  readonly isLettered: boolean;
  /** It goes on from the row above, `(b)` below `3(a)`: the text bears the end of it alone. */
  readonly isSubNumber: boolean;
};

//  number = integer { "(" letter ")" | "." digits | "-" letter | letter } | letters after the word Exhibit | "(a)(1)(A)" of tender offers
const suffix =
  '(?:\\.?\\s?\\((?:[A-Za-z]{1,5}|\\d{1,2})\\)|[.-]\\d{1,3}(?!\\d)|[.-](?:[A-Z]{1,3}|[a-z]{1,3})\\d{0,3}(?![A-Za-z\\d])|(?:[A-Za-z]\\d{0,2}|a[a-ln-z]|bb|cc|dd|i{2,3}|iv)(?![A-Za-z\\d]))';
const grammar = new RegExp(
  '^[\\s"“]*(?:[-–—]\\s?(?=\\d{1,2}\\.(?:\\s|$)))?(?:\\([a-z\\d]\\)\\s*(?=(?:EXHIBIT|Exhibit)\\s))?(?<before>[*†‡+#^]+|\\((?:[A-Z]|\\d{1,2})\\)\\s+(?=\\d{1,3}\\.\\d))?\\s*(?<word>(?:EXHIBIT|Exhibit|exhibit|Exh?\\.|E[Xx](?=[-\\s.]))(?:\\s*(?:No|NO|Number|NUMBER|#)\\.?)?[\\s.\\u2011-]*)?' +
    `(?<number>(?:\\(\\d{1,3}(?:\\.\\d{1,3}|[a-z]{1,2}(?:\\.\\d)?)?\\)|\\d{1,3})${suffix}*|\\([a-z](?:\\.\\d{1,3})?\\)(?:\\(\\d{1,3}\\))?(?:\\([A-Za-z]{1,4}\\))*|(?:[A-Z]{1,2}(?:-?\\d{1,2})?(?![A-Za-z\\d])))` +
    '(?<after>(?:,?\\s?(?:[*†‡+#^]+|\\([*†‡+#^]+\\)))+)?\\s*(?<stop>[.:;]|[-–—]{1,3})?["”]?(?=\\s|$)',
);
const formName = /^(?:10-[KQCD]|8-[KA]|6-K|20-F|40-F|11-K|1[58]-[KD]|[NS]-)/i;

/**
 * Reads the number at the beginning of an exhibit row: `99.1`, `Exhibit 3-A`, `*10.1`, `(3) (a)`, `10.A.26-1`, `12(c) --`, `EX-101.INS`,
 * `(10)A.`. A lone letter counts after the word Exhibit. `null` where the text begins with anything else.
 * `10-K` names a form, unless the word Exhibit stands before it or the number `above` is of that kind.
 */
export function readExhibitNumber(text: string, above = ''): NumberInText | null {
  const match = grammar.exec(text);
  const { before = '', word, number, after = '' } = match?.groups ?? {};
  if (match === null || number === undefined) return null;
  if (formName.test(number) && word === undefined && !/^\d{1,2}-[A-Z]/.test(above)) return null;
  if (/^[A-Z]/.test(number) && (word === undefined || /^(?:EX|Ex-|Exh?\.)/.test(word))) return null;
  const start = text.indexOf(number, word === undefined ? 0 : text.indexOf(word) + word.length);
  return {
    number: plainNumber(number),
    start,
    end: start + number.length,
    rest: match[0].length + (/^\s*/.exec(text.slice(match[0].length))?.[0].length ?? 0),
    marks: [...codesIn(before), ...marksIn(`${before} ${after}`)],
    hasWord: word !== undefined,
    isLettered: /^\([a-z]/.test(number),
    isSubNumber: false,
    isDistinct: word !== undefined || /^\(?\d{1,3}\)?\s?[A-Za-z.(-]/.test(number),
  };
}

/** `(3) (a)` is 3(a) and `(13)` is 13: brackets that only enclose the integer are the list's, not the number's. */
function plainNumber(number: string): string {
  return /[(\s]/.test(number)
    ? number.replace(/^\((\d+(?:\.\d+|[a-z]{1,2}(?:\.\d)?)?)\)(?=$|\s)/, '$1').replace(/[\s.]+(?=\()|\s+/g, '')
    : number;
}
