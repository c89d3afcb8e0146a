const rule = /^[\s\-_=*~.\u2013\u2014\u2500]*$/;
const stroke = /([-_=*~\u2013\u2014\u2500])\s?\1/;

/**
 * True for a text that is nothing but an underline: `------`, `- ----`, `______`, `=====`, `_ _ _`. Blank text is none, nor a lone dash,
 * nor dots.
 */
export function isRule(text: string): boolean {
  return stroke.test(text) && rule.test(text);
}
