/** Without one of these words a text does not say where an exhibit comes from. */
export const telling = /reference|incorporat|filed|exhibit/i;

/** What a bracket speaks of where it holds the place of an exhibit in another filing: `this Form 10-K` and `hereto` name none. */
const elsewhere =
  /(?:(?!\b(?:this|herein|hereto|herewith)\b).){1,160}?\b(?:forms?|reports?|registration|statement|10-[KQ]|8-K|S-\d{1,2}|file\s+nos?)\b/
    .source;

/** Each says that an exhibit was filed with something else before. */
const sayings: readonly RegExp[] = Object.freeze([
  /incorporat\w*[\s,]+(?:(?:herein|hereby|hereto|into|in|this|form|report)[\s,]+){0,3}(?:by[\s,]+(?:this[\s,]+)?reference(?!\s+therein)|from)/,
  /\bby\s+reference\s+(?:to|from|herein)/,
  /\b(?:previously|heretofore)\s+filed|\bfiled\s+previously/,
  /\bfiled\s+(?:\w+[\s,]+){0,14}?as\s+(?:an?\s+)?(?:exhibits?|annex|appendix)\s+(?:\S+\s+){0,2}?(?:to|of|in|with)\b(?!\s+this\b)/,
  // (Exhibit 3a to Form 10-K for 1989, File No. 1-6589), (See Exhibit 6 of …), [Exhibit 10.14, Form 10-Q filed …]
  new RegExp(`[([]\\s*(?:see\\s+)?exhibits?\\b${elsewhere}`),
  // (Filed in Form 10 Registration Statement dated …)
  new RegExp(`[([]\\s*filed\\s+(?:in|with)\\b${elsewhere}`),
  // (1992 Form 10-K, Exhibit 4.27.)
  /[([]\s*(?:(?:19|20)\d\d\s+)?form\s+[\w-]+,?\s+(?:(?!\bthis\b)[^()]){0,60}?\bexhibits?\s+\(?\d/,
]);

/** What says that an exhibit is incorporated by reference. */
export const incorporated = new RegExp(sayings.map(({ source }) => source).join('|'), 'i');

/** What is filed now, or later, though it may name another filing. */
export const notYet =
  /\bto\s+be\s+(?:filed|furnished|incorporated)\b|\bfiled\s+herewith\b(?!.*incorporated)|\bfiled\s+(?:as\s+part\s+of|with)\s+this\s+report\b(?!.*incorporated)/i;

/** `furnished and not filed, nor shall it be deemed incorporated by reference in any filing`. */
export const denied = /\b(?:nor|not)\b(?:(?!\bbut\b)[^.;]){0,260}?\bincorporated\s+(?:herein\s+)?by\s+reference\s+(?:in|into)\b[^.]*/gi;

/** An annual report to holders is an exhibit of which the form incorporates parts, not an exhibit that comes from elsewhere. */
export const portions =
  /\bportions?\b(?:(?!\bomitted\b)[^.]){0,120}?\bincorporated\s+(?:herein\s+|in\s+\w+\s+\w+\s+)?by\s+reference\b[^.)]*|\bincorporated\s+(?:herein\s+)?by\s+reference\s+(?:in|into)\s+(?:this|part|item)\b[^.)]*/gi;

/** `… are incorporated by reference. Exhibits not so identified are filed herewith.` */
export const ofOthers = /\b(?:exhibits\s+not\s+so|(?:all\s+)?other\s+exhibits)\b[^.]*/gi;
