/** A check box in a text: `[start, end)`, ticked or not. `isBox` is true where a box is drawn, false for a bare letter or blank to fill in. */
export type BoxMark = { readonly start: number; readonly end: number; readonly isChecked: boolean; readonly isBox: boolean };

/** What a filer writes into a box to tick it. */
const tick = '[xX]{1,3}|[\\u2713\\u2714\\u221a]';
/** Boxes drawn with brackets, strokes or characters: `[X]`, `[ ]`, `( )`, `{x}`, `/X/`, `|_|`, `☒`. */
const box = `\\((?<![\\w)]\\()(?:\\s{0,4}(?:${tick})\\s{0,4}|\\s{0,4})\\)|\\[\\s{0,6}_{0,4}(?:${tick})?_{0,4}\\s{0,6}\\]|\\{\\s{0,6}(?:${tick})?\\s{0,6}\\}|/\\s{0,3}(?:${tick})\\s{0,3}/|/\\s{1,4}/|\\|\\s{0,3}_{0,2}(?:${tick})_{0,2}\\s{0,3}\\||\\|_{1,3}\\||\\|\\s{1,3}\\||[\\u2610-\\u2612\\u25a1\\u25a0]`;
/** Marks that count only where an answer is expected: `__X__`, `xxx`, a blank to fill in, and what fonts of symbols leave as plain letters. */
const bare = `(?<=^|[\\s:.;,(\\u2026]|yes|no|20.?f|40.?f)(?:_*\\.{0,3}(?:${tick}|[\\u00fe\\u00fd\\u00d6\\u00d7\\u00fc]|\\bR\\b)\\.{0,3}_*|_{2,}|[oq](?=\\s|$)|[\\u00a8\\u0671])(?=$|[\\s.,;:)\\]]|yes|no|form)`;
/** Every mark begins with one of these: without the look ahead the engine would look behind every letter of a page. */
const first = '[([{/|_.xroq\\u2610-\\u2612\\u25a1\\u25a0\\u2713\\u2714\\u221a\\u00fe\\u00fd\\u00d6\\u00d7\\u00fc\\u00a8\\u0671]';
const mark = new RegExp(`(?=${first})(?:(?<box>${box})|(?<bare>${bare}))`, 'gim');

/**
 * Finds every check box in a text, drawn or bare, in order. Bare marks (`X`, `o`, `____`) are found wherever they stand alone: the caller
 * knows whether an answer is expected there.
 */
export function findMarks(text: string): readonly BoxMark[] {
  return [...text.matchAll(mark)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isChecked: /[xX\u2611\u2612\u2713\u2714\u221a\u00fe\u00fd\u00d6\u00d7\u00fcR\u25a0]/.test(match[0]),
    isBox: match.groups?.['box'] !== undefined || standsForBox(match[0], text.charAt(match.index + match[0].length)),
  }));
}

/** `_X_Form 10-K`: a blank that touches its option is as good as a box. So are the boxes of Wingdings, letters that are no English ones. */
function standsForBox(drawn: string, next: string): boolean {
  return /^[\u00fe\u00fd\u00a8]$/.test(drawn) || (drawn.includes('_') && /[a-z]/i.test(next));
}
