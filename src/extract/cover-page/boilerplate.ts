/**
 * Lines that stand on covers without being anybody's name, address or number: the SEC's letterhead, the form's title and legal basis,
 * its instructions. Matched against a whole cell; a value is looked for up to the first of them and not beyond.
 */
const boilerplate: readonly RegExp[] = Object.freeze([
  /securities (?:and|&) exchange commission/i,
  /^united states(?: of america)?$/i,
  /^washington,? *d\.? *c/i,
  /^(?:form|schedule) [\w-]+(?:\/A)?\b/i,
  /^form\s*\d/i,
  /\b(?:exchange|securities|company) act\b|\bact of 19[34]\d/i,
  /^(?:pursuant|under) ?(?:to|the)?\b/i,
  /\b(?:annual|quarterly|current|transition|shareholder) report\b|^report of foreign/i,
  /^registration statement|^registration (?:no|number)|^as filed with/i,
  /^notification of late filing|^proxy statement|^information required/i,
  /^for (?:the )?(?:month|fiscal|quarter|transition|period|year|six|three)/i,
  /^(?:date of|as (?:at|of)) /i,
  /^(?:pre-|post-)?(?:effective )?amendment no/i,
  /^\(amendment no/i,
  /^\(?(?:mark|check) (?:one|the|appropriate|box|here)/i,
  /^(?:or|to|and|under|and\/or|the)$/i,
  /^(?:part|item) [ivx\d]+\b/i,
  /^table of contents$|^quicklinks|^conformed(?: copy)?$|^omb\b|^sec \d|^expires\b|^estimated average/i,
  /^(?:page|p\.) *\d|^-? *\d{1,3} *-?$/i,
  /^indicate (?:by|the|below)/i,
  /^(?:read|see) instructions|^please (?:print|type)/i,
  /^securities registered|^title of (?:each )?class|^name of each exchange|^trading symbol/i,
  /^\(?(?:including|area code|zip code|subsidiary|copies? to|with cop)/i,
]);

/** True for a text that is part of the form and not of what a filer filled in. */
export function isBoilerplate(text: string): boolean {
  const plain = text.trim();
  return boilerplate.some((pattern) => pattern.test(plain));
}

/** True for what a filer writes where there is nothing to say: `N/A`, `Not applicable`, `None`, a blank line to fill in. */
export function isMissing(text: string): boolean {
  return /^[\s_\-–—.*()[\]]*(?:n\s*\/?\s*a\.?|not applicable|inapplicable|none|same|nil)?[\s_\-–—.*()[\]]*$/i.test(text);
}
