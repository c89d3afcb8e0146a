/** What the attributes of a tag say that matters to reading: whether its element is seen, as what, how wide a cell is, where pages break. */
export type HtmlAttributes = {
  readonly isHidden: boolean;
  /** Its letters are shown as the pictures of a font. */
  readonly isPicture: boolean;
  readonly isInline: boolean;
  readonly isBlock: boolean;
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
  /** Columns that a cell spans. */
  readonly colspan: number;
  readonly rowspan: number;
};

/** What a tag without attributes says. */
export const noAttributes: HtmlAttributes = Object.freeze({
  isHidden: false,
  isPicture: false,
  isInline: false,
  isBlock: false,
  breaksBefore: false,
  breaksAfter: false,
  colspan: 1,
  rowspan: 1,
});

/** Reads one attribute by its value; null where it says nothing that matters. */
export type AttributeReader = (value: string) => Partial<HtmlAttributes> | null;

/** The attributes that matter; the others, most of them, are passed over. */
export const attributeReaders: ReadonlyMap<string, AttributeReader> = new Map<string, AttributeReader>([
  ['style', readStyle],
  ['face', (value) => (/wingdings/i.test(value) ? { isPicture: true } : null)],
  ['colspan', (value) => ({ colspan: readSpan(value) })],
  ['rowspan', (value) => ({ rowspan: readSpan(value) })],
]);

/** Words without which a style says nothing of all that: most styles are fonts and margins. */
const telling = /display|wingdings|break-/i;

/** What a style says, if it says any of it. */
const declarations: readonly (readonly [RegExp, Partial<HtmlAttributes>])[] = Object.freeze([
  [/display\s*:\s*none/i, { isHidden: true }],
  [/font[^;]*wingdings/i, { isPicture: true }],
  [/display\s*:\s*inline/i, { isInline: true }],
  [/display\s*:\s*block/i, { isBlock: true }],
  [/break-before\s*:\s*(?:always|page)/i, { breaksBefore: true }],
  [/break-after\s*:\s*(?:always|page)/i, { breaksAfter: true }],
]);

function readStyle(style: string): Partial<HtmlAttributes> | null {
  if (!telling.test(style)) return null;
  return Object.assign({}, ...declarations.filter(([pattern]) => pattern.test(style)).map(([, said]) => said));
}

/** Columns and rows that a cell can be meant to span; more is a slip of the tool that wrote it. */
const maximalSpan = 200;

function readSpan(value: string): number {
  const span = Number.parseInt(value, 10);
  return span >= 1 && span <= maximalSpan ? span : 1;
}
