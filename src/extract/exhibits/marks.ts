import { type Piece, partOf, pieceText } from '../leaf/piece.ts';

/** What stands at the end of a description and may point to notes: `*`, `(1)`, `(A)`, `(iv)`, `<F1>`, a bare `1`. */
export type EndMarks = {
  readonly marks: readonly string[];
  /** They are marks whatever notes there are. */
  readonly isSure: boolean;
  /** The description's last piece without those that are no words; brackets stay as printed. */
  readonly rest: Piece;
};

const symbols = '[*†‡+#^]+';
/** A run of one symbol is one mark: `+*` are two, `**` is one. */
const symbol = /([*†‡+#^])\1*/g;
const code = '\\((?:\\d{1,2}|[A-Z]{1,2}|[ivxl]{1,6})\\)';
const codes = new RegExp(`${code}|<F\\d{1,2}>`, 'g');
const atEnd = new RegExp(`(?:(?:${symbols}|\\(${symbols}\\)|${code}|<F\\d{1,2}>)[\\s,]*)+\\.?$`);
const symbolsAtEnd = new RegExp(`\\s*(?:${symbols}|<F\\d{1,2}>)\\s*$`);
/** `… of the Corporation 1`, `… filed on June 20, 20081`. */
const figuresAtEnd = /(?:\s|(?<=\b(?:19|20)\d\d))(\d{1,2}(?:,\s?\d{1,2})*)$/;

/** Reads the marks at the end of a description; null for text that ends in words. */
export function readEndMarks(last: Piece): EndMarks | null {
  const text = pieceText(last);
  if (!/[^\p{L},;:]$/u.test(text)) return null;
  const cut = symbolsAtEnd.exec(text);
  const rest = cut === null ? last : partOf(last, 0, cut.index);
  const marked = atEnd.exec(text)?.[0] ?? '';
  if (marked !== '') return { marks: [...marksIn(marked), ...codesIn(marked)], isSure: true, rest };

  const figures = figuresAtEnd.exec(text);
  return figures === null ? null : { marks: (figures[1] ?? '').split(/,\s?/), isSure: false, rest: partOf(last, 0, figures.index) };
}

/** The symbols in a text: `*`, `**`, `†`. */
export function marksIn(text: string): readonly string[] {
  return text.match(symbol) ?? [];
}

/** The codes in a text: `(1)`, `(A)`. */
export function codesIn(text: string): readonly string[] {
  return text.match(codes) ?? [];
}

/** A mark or code that fills its cell, as notes print it: `(*)` is `*`, `96K*` is `96K`. */
export function bareMark(text: string): string {
  const isSymbols = /^[*†‡+#^()\s]+$/.test(text);
  return isSymbols ? text.replace(/^\((?=[*†‡+#^])|(?<=[*†‡+#^])\)$/g, '') : text.replace(/\*+$/, '');
}

/** A figure or letter without what encloses it: rows bear `(5)` or `<F5>`, and their notes `5` or `<F5>`. */
export function plainMark(mark: string): string {
  return /^(?:\(|\[|<F)?([A-Z]{1,2}|\d{1,2})[)\]>]?$/.exec(mark)?.[1] ?? mark;
}
