/** Headings under which exhibits are listed, on lines of their own. Tried on a line with single spaces and without rules. */
export const listHeadings: readonly RegExp[] = Object.freeze([
  /^\W{0,3}(?:EXHIBITS?\s+INDEX|INDEX\s+(?:TO|OF)\s+(?:THE\s+)?EXHIBITS?|LIST\s+OF\s+EXHIBITS?|EXHIBITS?\s+LIST|SCHEDULE\s+OF\s+EXHIBITS?)\b.{0,60}$/i,
  /^(?:\(?[a-z0-9]{1,3}[.)]?\s*){0,4}(?:list\s+of\s+|index\s+(?:of|to)\s+)exhibits?\s*[.:]?$/i,
  /^(?:\(?[a-z0-9]{1,3}[.)]\s*){1,4}(?:exhibits?\s+index\b.{0,20}|all\s+exhibits\b.{0,80})$/i,
  /^item\s+\d{1,2}[a-z]?(?:\.\d\d)?\s*(?:\(\w\)\s*)*[.:\-–—]*\s*(?:.{0,80}\s)?exhibits?\b.{0,80}$/i,
  /^(?:\(?[a-z0-9]{1,3}[.)]?\s*){0,4}exhibits?[.:\-–—\s]{1,3}(?:the\s+following|see|filed|furnished|required|listed|exhibits)\b/i,
  /^\(a\)\s*\(?3\)?\.?\s*exhibits?\s*[-–—]/i,
  /\bfollowing\s+(?:is\s+a\s+list\s+of\s+|documents?\s+(?:is|are)\s+(?:filed|furnished)\s+as\s+)?exhibits?\b.{0,120}[:.]?$/i,
  /\bexhibits?\s+(?:listed\s+below|(?:is|are)\s+(?:being\s+)?(?:filed|furnished|attached|included)\s+(?:as\s+part|with|herewith|hereto))\b/i,
  /^(?:designation|exhibits?)\s+description\b/i,
  /^(?:exhibits?|exh?\.)\s*(?:#|nos?\b\.?|numbers?\b|index\s+number)(?!.*\b(?:incorporated|filed)\s+(?:herein|as)\b)/i,
  /\bform\s+6-k\b.{0,80}\b(?:contains?|consists?|following)\b.{0,40}:?$/i,
  /^exhibits?\s+(?:sequential\w*\s+)?(?:numbered\s+)?pages?(?:\s+nos?\.?|\s+number)?$/i,
]);

/** A word by itself heads a list where it stands apart: prose wraps before `exhibits.` */
export const bareHeading = /^(?:(?:\(?[a-z0-9]{1,3}[.)]\s*|\d\s+){0,4}exhibits?\s*[.:]?|attachments?\s*:?)$/i;

/** A heading bears one of these words; most lines are passed over for the lack of one. */
export const headingWords = /exhibit|designation|attachment|form\s+6-k/i;

/** Without one of these a line neither heads a list, nor is a row by itself, nor says that exhibits are left out. Long words are found fastest. */
export const firstWords = /exhibit|designation|attachment|omitted/gi;

/** On Form 6-K a list may also begin `This report on Form 6-K contains the following`. */
export const firstWordsOf6K = /exhibit|designation|attachment|omitted|form 6-k/gi;

/** `The following exhibits to the Purchase Agreement have been omitted`: they are none of the filing's. */
export const omitted = /\b(?:has|have|were|are)\s+(?:been\s+)?omitted\b/i;

/** Where signatures begin: a list of exhibits ends there wherever that is. */
export const signingStops: readonly RegExp[] = Object.freeze([
  /^S\s?I\s?G\s?N\s?A\s?T\s?U\s?R\s?E\s?(?:S|\(S\))?\s*[:.]?$/i,
  /^(?:pursuant\s+to\s+the\s+requirements?|after\s+reasonable\s+inquiry)\b/i,
]);

/** Other headings at which a list of exhibits ends, unless they stand at the head of every page. */
export const listStops: readonly RegExp[] = Object.freeze([
  /^(?:\(?[a-z0-9]{1,3}[.)]?\s*){0,3}reports?\s+on\s+form\s+8-k/i,
  /^item\s+\d{1,2}[a-z]?(?:\.\d\d)?\s*[.:\-–—]?\s(?!.*exhibits?)/i,
  // Exhibits are the last of Part II of Form 10-Q and of Part IV of Form 10-K, whose pages bear the part at their head.
  /^part\s+(?:i|iii|v|vi)\b/i,
  /\bfollowing\s+(?:exhibits?|schedules?)\b.{0,120}\b(?:has|have|were|are)\s+(?:been\s+)?omitted\b/i,
  /^(?:\(?[a-z0-9]{1,3}[.)]?\s*){0,3}(?:undertakings?|financial\s+statements?\s+schedules?)\s*[.:]?$/i,
]);

/** Titles of pages that follow a list; in its table they head groups of rows. */
export const pageTitles: readonly RegExp[] = Object.freeze([
  /^index\s+to\s+(?:consolidated\s+)?financial\b/i,
  /^(?:report|opinion|consent)s?\s+of\s+independent\b/i,
  /^(?:limited\s+)?powers?\s+of\s+attorney\s*$/i,
  /^(?:section\s+\d+\s+)?certifications?\s*$/i,
]);

/** Heads the financial statements and schedules of Item 14 or 15 of Form 10-K. */
export const ofStatements = /\bfollowing\s+(?:consolidated\s+)?financial\s+statements?\b(?!.*\bexhibits?\b)/i;

/** The names of classes of Item 601, by which integers head the exhibits of their class. */
export const classHeading =
  /^(?:\(i+\)\s*)?(?:(?:articles|certificate)\s+of\s+incorporation(?:\s*[;,&]?\s*(?:and\s+|\(ii\)\s*)?by-?laws)?|material\s+contracts?|plans?\s+of\s+(?:purchase|acquisition|reorganization)\b.*|instruments?\s+defining\b.*|(?:rule\s+13a.*\s)?certifications?|consents?(?:\s+of\s+experts(?:\s+and\s+counsel)?)?|(?:additional|other)\s+exhibits?|miscellaneous)\W*$/i;

/** What a column of a list is for, by its heading. The first that matches decides. */
export const columnKinds = Object.freeze([
  {
    kind: 'number',
    pattern: /^(?:exhibits?(?:\s+index)?(?:\s*(?:#|nos?\.?|numbers?))?|nos?\.?|numbers?|designation|item(?:\s+no\.?)?|index)$/i,
  },
  { kind: 'source', pattern: /\bincorporation\s+(?:by|reference)\b|^prior\s+filing\b/i },
  { kind: 'page', pattern: /\bpages?\b|^sequential/i },
  { kind: 'note', pattern: /^(?:foot)?notes?\W*$|^reference$/i },
  { kind: 'source', pattern: /^(?!.*\b(?:filed|furnished)\b).*\bincorporated?\b/i },
  { kind: 'herewith', pattern: /\b(?:filed|furnished|included)\s+(?:or\s+furnished\s+)?herewith\b|\bfiled\s+electronically\b/i },
  {
    kind: 'location',
    pattern:
      /\bmethod\s+of\s+filing\b|\bmanner\s+of\s+filing\b|\blocation\b|\bincorporat|\bform\b|\bfile\s+no|\bsec\s+file\b|\bfiling\s+date|\bperiod\s+end|\bfile\s+number|^electronic|^date\b|^filed?\b|^furnished\b/i,
  },
  { kind: 'description', pattern: /\p{L}/u },
] as const);

/** The kinds of columns. */
export type ColumnKind = (typeof columnKinds)[number]['kind'];
