/** Whom a signing sentence announces: someone who signs for an entity, persons who sign for themselves, or either (Schedules 13D, 13G). */
export type SigningKind = 'behalf' | 'persons' | 'either';

/** One way in which a form says that what follows are signatures. `pattern` is tried on a paragraph whose lines are joined by one space. */
export type SigningSentence = { readonly kind: SigningKind; readonly pattern: RegExp };

/**
 * The sentences that the forms prescribe, with the liberties that filings take. The order matters: a sentence `signed below by the
 * following persons on behalf of the registrant` announces persons.
 */
export const signingSentences: readonly SigningSentence[] = Object.freeze([
  {
    kind: 'persons',
    pattern:
      /\b(?:(?:has|have|had)\s+been|is(?=\s+signed\s+below))\s+(?:duly\s+)?(?:signed|executed)\b(?!\s+but\b)(?:,?\s+(?:below|above|hereunder|by|on|in|as|this|and|pursuant|for|with|at|thereunto|hereunto)\b|$).{0,160}?\b(?:following|capacit|persons|dates?\s+(?:indicated|set))/i,
  },
  {
    kind: 'behalf',
    pattern: /\bcaused?\b.{0,160}?\bto\s+be\s+(?:duly\s+)?(?:signed|executed)\b.{0,80}?\b(?:behalf|undersigned|authori[sz]ed)/i,
  },
  { kind: 'behalf', pattern: /\bauthori[sz]ed\s+the\s+undersigned\s+to\s+sign\b/i },
  { kind: 'behalf', pattern: /\b(?:signed|executed)\s+on\s+its\s+behalf\b/i },
  {
    kind: 'either',
    pattern:
      /\bcertif(?:y|ies)\s+that\s+the\s+information\s+(?:set\s+forth|contained)\s+in\s+this\s+(?:statement|schedule|report|amendment)/i,
  },
]);

/** Words of which every signing sentence and every heading of a signature page bears one; the capital of a heading may be larger, within tags. */
export const signingWord = /\b(?:s(?:\s|<[^<>]*>)*i\s?g\s?n(?!ifi)|executed|certif(?:y|ies))/gi;

/** Words of which one stands on the line where a signing sentence begins to say so. */
export const openingWord = /^\W*pursuant\s+to\s+the\s+requirement|\b(?:signed|executed|caused?|certif(?:y|ies)|authori[sz]ed|behalf)\b/i;

/** What a line begins with that begins another sentence or section of a signature page. */
export const nextSentence =
  /^\W*(?:pursuant\s+to\s+the\s+requirement|in\s+accordance\s+with\s+(?:section|the)|know\s+all|power\s+of\s+attorney)/i;

/** Agreements and certificates are signed by much the same words. */
export const contractWords =
  /\bwitness\s+whereof\b|\bparties\s+hereto\b|\bcaused?\s+(?:this|these|the|its)\s+(?:\w+\s+){0,4}?(?:certificate|agreement|instrument|warrant|note|indenture|guarant\w+|lease|debenture|bond|deed|by-?laws|plan|power)s?\b.{0,60}?\bto\s+be\b/i;

/** A heading over signatures, on a line of its own; letters may be spaced. */
export const signatureHeading =
  /^(?:S\s?I\s?G\s?N\s?A\s?T\s?U\s?R\s?E\s?(?:S|\(S\))?(?:\s+PAGES?)?(?:\s+OF\s+.{2,60})?(?:\s*\(continued\))?|SIGNATURES? BLOCK)\s*[:.]?$/i;

/** The closing of a letter, after which its writer signs. */
export const letterClosing =
  /^(?:very\s+truly\s+yours|yours\s+(?:very\s+)?truly|sincerely(?:\s+yours)?|yours\s+(?:sincerely|faithfully)|respectfully(?:\s+submitted|\s+yours)?|(?:best|kind)\s+regards|regards|truly\s+yours)\s*,?$/i;

/** Lines at which signatures end: what follows is an exhibit, a schedule, a certification, a report or an instruction. */
export const stopLines: readonly RegExp[] = Object.freeze([
  /^(?:\(\w\)\s*)?(?:(?:EXHIBITS?|LIST|INDEX)\s+(?:INDEX|TO|OF)\b|INDEX$|EXHIBITS?\s*(?:[A-Z0-9]{1,4}(?:[.-]\w+)*)?$|EXHIBIT\s+LIST)/i,
  /^STATEMENTS?\s+OF\s+(?:DIFFERENCES|INCOME|OPERATIONS|CASH)/i,
  /^(?:LIMITED\s+)?POWERS?\s+OF\s+ATTORNEY\b(?!.{60})/i,
  /^KNOW\s+ALL\b/i,
  /^(?:RULE\s+\S+\s+|SECTION\s+\d+\s+)?CERTIFICATIONS?(?:\s+(?:OF|PURSUANT|REQUIRED|UNDER|BY|FOR)\b.*)?$/i,
  /^I,\s.{3,80},\s+(?:hereby\s+)?certify\b/i,
  /^INSTRUCTIONS?\s*[:.]/i,
  /^[-_\s|]*ATTENTION[-_\s|]*$/i,
  /^(?:SCHEDULE|ANNEX|APPENDIX|ATTACHMENT)\s+(?:[IVX]+|[A-Z]|\d{1,2})\b(?:(?!.{60})|\s*[.:\-–—])/i,
  /\bJOINT\s+(?:FILING|ACQUISITION)\s+(?:AGREEMENT|STATEMENT)\b(?!.{60})/i,
  /^(?:REPORT|OPINION|CONSENT)S?\s+OF\s+(?:INDEPENDENT|MANAGEMENT|COUNSEL|CERTIFIED|REGISTERED)/i,
  /^INDEPENDENT\s+(?:REGISTERED|AUDITOR|ACCOUNTANT|PUBLIC)/i,
  /^INDEX\s+TO\b/i,
  /\b(?:INC|CORP|CORPORATION|COMPANY|CO)\b\W+(?:OFFICERS\s+AND\s+DIRECTORS|DIRECTORS\s+AND\s+OFFICERS)$/i,
  /^(?:CONSOLIDATED\s+)?(?:BALANCE\s+SHEETS?|FINANCIAL\s+STATEMENTS)\b(?!.{60})/i,
  /^SUPPLEMENTAL\s+INFORMATION\s+TO\s+BE\s+FURNISHED/i,
  /^(?:ITEM|PART)\s+(?:\d{1,2}[A-Z]?|[IVX]+)\s*[.:\-–—]/i,
  /^To\s+(?:the|our)\s+(?:Board|Shareholders|Stockholders|Partners|Directors)\b/i,
  /^(?:UNITED\s+STATES\s+)?SECURITIES\s+AND\s+EXCHANGE\s+COMMISSION$/i,
  /^\[?ARTICLE\]?\s+\d|^\[TYPE\]/i,
  /^(?:Report\s+Type|General\s+Instructions)\b/i,
  /^IN\s+WITNESS\s+WHEREOF\b/i,
  /^(?:cc|bcc|enclosures?|encls?\.?)(?:\s*[:.]|$)/i,
]);

/** Firms that sign reports and consents among the pages of a filing, and whatever firm is a partnership like them. */
export const auditors =
  /\b(?:LLP|L\.L\.P\.|P\.C\.)\W*$|\b(?:KPMG|Peat\s+Marwick|Ernst\s*&|Deloitte|Touche|Price\s*waterhouse|Coopers\s*&|Arthur\s+Andersen|Grant\s+Thornton|BDO\s+Seidman|McGladrey|Certified\s+Public\s+Accountants?)\b/i;

/** Captions and headings of columns that stand among signatures and say nothing of anyone. Tried without brackets and rules. */
export const captions =
  /^(?:registrants?|issuers?|sponsors?|depositor|the\s+registrant|signatures?(?:\/name)?(?:\s+and\s+titles?)?|signed|names?(?:\s*\/\s*titles?|\s+and\s+(?:titles?|capacity))?|titles?(?:\s*\(s\))?|(?:title\s+or\s+)?capacit(?:y|ies)(?:\s+in\s+which\s+signed)?|positions?|offices?|dates?(?:\s+signed)?|city,?\s*state|by|its|print(?:ed)?\s+name|type\s+or\s+print\s+name|name\s+of\s+registrant(?:\s+as\s+specified\s+in\s+(?:its\s+)?charter)?|exact\s+name\s+of\s+registrant.*|seal|continued|directors?\s*:|officers?\s*:|principal\s+(?:executive|financial|accounting)\s+officers?(?:\s+and\s+directors?)?\s*:|(?:manual\s+)?signature\s+of\s+(?:reporting\s+person|signing\s+officer|person\b.*)|name\s+of\s+institutional\s+investment\s+manager|-+)$/i;
