/** A form named otherwise on its cover than in EDGAR: the printed title, in capitals, and the form type. */
export const formTitles: ReadonlyMap<string, string> = new Map([
  ['SCHEDULE 13D', 'SC 13D'],
  ['SCHEDULE 13G', 'SC 13G'],
  ['SCHEDULE 13E-3', 'SC 13E3'],
  ['SCHEDULE 13E-4', 'SC 13E4'],
  ['SCHEDULE 14D-1', 'SC 14D1'],
  ['SCHEDULE 14D-9', 'SC 14D9'],
  ['SCHEDULE 14F-1', 'SC 14F1'],
  ['SCHEDULE TO', 'SC TO-T'],
  ['FORM 24F-2', '24F-2NT'],
  ['FORM 13F', '13F-HR'],
  ['FORM 13F-HR', '13F-HR'],
  ['FORM 10-KSB', '10KSB'],
  ['FORM 10-QSB', '10QSB'],
  ['FORM 10KSB', '10KSB'],
  ['FORM 10QSB', '10QSB'],
  ['FORM 10K', '10-K'],
  ['FORM 10Q', '10-Q'],
  ['FORM 8K', '8-K'],
  ['FORM 6K', '6-K'],
  ['FORM 20F', '20-F'],
  ['FORM 40F', '40-F'],
]);

/** Forms that a ticked box tells apart: the printed title, and what each option, in part, stands for. The first option that fits counts. */
export const formsByBox: ReadonlyMap<string, readonly (readonly [option: RegExp, form: string])[]> = new Map([
  [
    'FORM 12B-25',
    [
      [/^form 10-?k/i, 'NT 10-K'],
      [/^form 20-?f/i, 'NT 20-F'],
      [/^form 11-?k/i, 'NT 11-K'],
      [/^form 10-?q/i, 'NT 10-Q'],
      [/^form 10-?d/i, 'NT 10-D'],
      [/^form n-?sar/i, 'NT-NSAR'],
      [/^form n-?csr/i, 'NT-NCSR'],
    ],
  ],
  [
    'SCHEDULE 14A',
    [
      [/^preliminary/i, 'PRE 14A'],
      [/^definitive proxy/i, 'DEF 14A'],
      [/^definitive additional|^soliciting/i, 'DEFA14A'],
    ],
  ],
  [
    'SCHEDULE 14C',
    [
      [/^preliminary/i, 'PRE 14C'],
      [/^definitive/i, 'DEF 14C'],
    ],
  ],
  [
    'FORM 10-K',
    [
      [/^annual report/i, '10-K'],
      [/^transition report/i, '10-KT'],
    ],
  ],
  [
    'FORM 10-Q',
    [
      [/^quarterly report/i, '10-Q'],
      [/^transition report/i, '10-QT'],
    ],
  ],
  ['FORM S-3', [[/^if this form is a registration statement (?:filed )?pursuant to general instruction i\.d/i, 'S-3ASR']]],
  ['FORM F-3', [[/^if this form is a registration statement (?:filed )?pursuant to general instruction i\.c/i, 'F-3ASR']]],
  ['SCHEDULE TO', [[/issuer tender/i, 'SC TO-I']]],
  ['FORM 13F', [[/^13f notice/i, '13F-NT']]],
  [
    'FORM 8-A',
    [
      [/section 12\(b\)/i, '8-A12B'],
      [/section 12\(g\)/i, '8-A12G'],
    ],
  ],
]);

/** How EDGAR writes the amendment of a form where it does not put `/A` after it. */
export const amendedForms: ReadonlyMap<string, string> = new Map([
  ['PRE 14A', 'PRER14A'],
  ['DEF 14A', 'DEFR14A'],
  ['DEFA14A', 'DEFA14A'],
  ['PRE 14C', 'PRER14C'],
  ['DEF 14C', 'DEFR14C'],
]);

/** A sentence, and the form type that it means. */
export type FormPhrase = readonly [phrase: RegExp, form: (match: RegExpExecArray) => string];

/** What a document says of itself in a sentence, where it bears no title of a form. */
export const formPhrases: readonly FormPhrase[] = Object.freeze([
  phrase(/filed (?:pursuant to|under) rules? 424\s?\(b\)\s?\((\d)\)/i, (match) => `424B${match[1] ?? ''}`),
  phrase(/filed (?:pursuant to|under) rule 497\b/i, () => '497'),
  phrase(/filed (?:pursuant to|under) rule 433\b|issuer free writing prospectus/i, () => 'FWP'),
  phrase(/^\s*filed by .{1,120}\s+(?:pursuant to|under) rule 425\b/im, () => '425'),
  // Rule 498(b)(1)(v) prescribes the sentence.
  phrase(
    /before you invest, you may want to (?:review|read) (?:the|each) (?:fund|portfolio)[’']?s[’']? (?:statutory )?prospectus/i,
    () => '497K',
  ),
  // File numbers of applications for exemption under the Investment Company Act.
  phrase(/\bfile (?:no\.?|number):? *81[23]-[\s\S]{0,600}\bin the matter of\b/i, () => '40-APP'),
  phrase(
    /\bapplication\b[^.]{0,300}?\b(?:for an? (?:amended )?(?:order|exempti)|pursuant to)[\s\S]{0,400}?investment company act of 1940/i,
    () => '40-APP',
  ),
  phrase(/\brule 17g-1\b[\s\S]{0,1500}\bbond\b|\bfidelity bond\b[\s\S]{0,1500}\brule 17g-1\b/i, () => '40-17G'),
  phrase(/iran threat reduction and syria human rights act/i, () => 'IRANNOTICE'),
  phrase(
    /^\s*(?:united states\s+)?securities and exchange commission\s+(?:logo\s|washington,? d\.? ?c\.? 20549\s+division of\s+corporation finance)[\s\S]{0,2000}^ *dear /im,
    () => 'UPLOAD',
  ),
  phrase(
    /(?:(?:via|by) edgar\b[\s\S]{0,1500}\bdivision of |^ *(?:u\.?s\.? |united states )?securities and exchange commission *$[\s\S]{0,800}^ *re:)[\s\S]{0,2500}(?:ladies and gentlemen|^ *dear )/im,
    () => 'CORRESP',
  ),
]);

function phrase(sentence: RegExp, form: FormPhrase[1]): FormPhrase {
  return [sentence, form];
}
