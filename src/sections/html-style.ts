/** What a `style` attribute says that matters to reading: whether its element is seen, as what, and where it breaks pages. */
export type HtmlStyle = {
  readonly isHidden: boolean;
  readonly isPicture: boolean;
  readonly isInline: boolean;
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
};

/** Words without which a style says nothing of all that: most styles are fonts and margins. */
const telling = /display|wingdings|break-/i;
const silent: HtmlStyle = Object.freeze({ isHidden: false, isPicture: false, isInline: false, breaksBefore: false, breaksAfter: false });

/** Reads a `style` attribute; one that is missing says nothing. */
export function readStyle(style: string | undefined): HtmlStyle {
  if (style === undefined || !telling.test(style)) return silent;
  return {
    isHidden: /display\s*:\s*none/i.test(style),
    isPicture: /font[^;]*wingdings/i.test(style),
    isInline: /display\s*:\s*inline/i.test(style),
    breaksBefore: /break-before\s*:\s*(?:always|page)/i.test(style),
    breaksAfter: /break-after\s*:\s*(?:always|page)/i.test(style),
  };
}
