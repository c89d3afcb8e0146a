/** Entities that copies of headers from HTML pages bear; EDGAR itself writes the characters. */
const characters: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&#39;', "'"],
  ['&nbsp;', ' '],
]);
const entity = /&(?:amp|lt|gt|quot|apos|#39|nbsp);/g;

/** The value of a header field as a reader sees it: `ELECTRIC &amp; OTHER` is `ELECTRIC & OTHER`. */
export function decodeHeaderValue(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(entity, (name) => characters.get(name) ?? name);
}
