const rule = /^[\s\-_=*~.\u2013\u2014\u2500]*$/;
const stroke = /([-_=*~\u2013\u2014\u2500])\s?\1|\.{8}/;

/**
 * True for a text that is nothing but an underline: `------`, `- ----`, `______`, `=====`, `_ _ _`, dots all along. Blank text is none, nor a lone dash,
 * nor a few dots.
 */
export function isRule(text: string): boolean {
  return rule.test(text) && stroke.test(text);
}
