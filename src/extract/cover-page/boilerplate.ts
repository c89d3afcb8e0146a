/**
 * Lines that stand on covers without being anybody's name, address or number: the SEC's letterhead, the form's title and legal basis,
 * its instructions. Matched against a whole cell; a value is looked for up to the first of them and not beyond.
 */
const beginnings: readonly RegExp[] = Object.freeze([
  /united states(?: of america)?$/,
  /washington,? *d\.? *c/,
  /(?:form|schedule) [\w-]+(?:\/A)?\b/,
  /form\s*\d/,
  /(?:pursuant|under) ?(?:to|the)?\b/,
  /report of foreign/,
  /registration statement|registration (?:no|number)|as filed with/,
  /notification of late filing|proxy statement|information required/,
  /for (?:the )?(?:month|fiscal|quarter|transition|period|year|six|three)/,
  /(?:date of|as (?:at|of)) /,
  /(?:pre-|post-)?(?:effective )?amendment no/,
  /\(amendment no/,
  /\(?(?:mark|check) (?:one|the|appropriate|box|here)/,
  /(?:or|to|and|under|and\/or|the)$/,
  /(?:part|item) [ivx\d]+\b/,
  /table of contents$|quicklinks|conformed(?: copy)?$|omb\b|sec \d|expires\b|estimated average/,
  /(?:page|p\.) *\d|-? *\d{1,3} *-?$/,
  /indicate (?:by|the|below)/,
  /(?:read|see) instructions|please (?:print|type)/,
  /[[(][^\])]*\blogo\b[^\])]*[\])]$/,
  /securities registered|title of (?:each )?class|name of each exchange|trading symbol/,
  /\(?(?:including|area code|zip code|subsidiary|copies? to|with cop)/,
]);

/** Words that mark such a line wherever in it they stand. */
const phrases: readonly RegExp[] = Object.freeze([
  /securities (?:and|&) exchange commission/,
  /\b(?:exchange|securities|company) act\b|\bact of 19[34]\d/,
  /\b(?:annual|quarterly|current|transition|shareholder) report\b/,
]);

const boilerplate = new RegExp(`^(?:${sourceOf(beginnings)})|${sourceOf(phrases)}`, 'i');

function sourceOf(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}

/** True for a text that is part of the form and not of what a filer filled in. */
export function isBoilerplate(text: string): boolean {
  return boilerplate.test(text.trim());
}

/** True for what a filer writes where there is nothing to say: `N/A`, `Not applicable`, `None`, a blank line to fill in. */
export function isMissing(text: string): boolean {
  return /^[\s_\-–—.*()[\]]*(?:n\s*\/?\s*a\.?|not applicable|inapplicable|none|same|nil)?[\s_\-–—.*()[\]]*$/i.test(text);
}
