/**
 * What the letters of the fonts Wingdings and Wingdings 2 show, as far as covers use them: boxes, ticked and empty, and check marks.
 * Windows' own numbering of the fonts; the letters are those of the Latin alphabet under which filings type them.
 */
const pictures: ReadonlyMap<string, string> = new Map([
  ['o', '\u2610'],
  ['q', '\u2610'],
  ['r', '\u2610'],
  ['p', '\u2610'],
  ['\u00a8', '\u2610'],
  ['\u00a3', '\u2610'],
  ['x', '\u2612'],
  ['T', '\u2612'],
  ['S', '\u2612'],
  ['\u00fd', '\u2612'],
  ['\u00fe', '\u2611'],
  ['R', '\u2611'],
  ['\u00fc', '\u2713'],
  ['P', '\u2713'],
]);

/** The text as Wingdings shows it; letters without a box or a check mark stay as they are. */
export function pictureOf(text: string): string {
  let shown = '';
  // Fonts of symbols are also addressed in the private use area, U+F000 onwards.
  for (const letter of text)
    shown += pictures.get(/[\uf000-\uf0ff]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) - 0xf000) : letter) ?? letter;
  return shown;
}
