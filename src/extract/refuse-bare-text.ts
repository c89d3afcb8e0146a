import type { Refusal } from '../split/refuse-text.ts';
import type { MainDocument } from './main-document.ts';
import type { Submission } from './submission.ts';

const s3Error = /^\s*(?:<\?xml[^>]*\?>\s*)?<Error>\s*<Code>\s*(\w+)/;
/** Titles and sentences of the pages that the SEC's servers send instead of a filing. */
const secErrorPage =
  /Undeclared Automated Tool|Request Rate Threshold Exceeded|Your Request Originates from an|exceeded the (?:SEC's )?(?:maximum|request) rate|SEC\.gov \| (?:File Not Found|Page Not Found)/i;
/** A page of error is short; a filing may quote one. */
const longestErrorPage = 60_000;

/** Titles of the pages on which EDGAR lists filings and their documents: they name forms and filers, and are not filed. */
const edgarPage = /<title>\s*(?:EDGAR (?:Filing Documents|Filing Index|Search Results)|(?:Inline )?XBRL Viewer|Directory List)/i;
/** What EDGAR's interfaces answer, which quotes filings too. */
const json = /^\s*(?:\{\s*"|\[\s*[[{"])/;

/** Words that filings bear and other texts hardly do: a form's name, the Commission, its statutes, the legend above signatures. */
const filingWords = [
  /\bSECURITIES\s+(?:AND|&|&amp;)\s+EXCHANGE\s+COMMISSION\b/i,
  /\bSecurities\s+(?:Exchange\s+)?Act\s+of\s+193[34]\b/i,
  /\bInvestment\s+Company\s+Act\s+of\s+1940\b/i,
  /\bSarbanes-?Oxley\s+Act\b/i,
  /\b(?:FORM|SCHEDULE)\s+(?:\d{1,2}-?[A-Z]{1,4}|[SFN]-\d{1,2}|[345]|144|1[34][A-G])\b/,
  /http:\/\/(?:www\.)?(?:xbrl\.org|xbrl\.sec\.gov|www\.sec\.gov\/edgar)/i,
  /<(?:\w+:)?(?:ownershipDocument|edgarSubmission|informationTable|xbrl|linkbase)[\s>]/i,
];
const probeLength = 200_000;

/** Recognises that a text without header and without tags is no filing, nor a document of one; null where it may well be. */
export function refuseBareText({ text, header, documents }: Submission, main: MainDocument | null, hasFormType: boolean): Refusal | null {
  const [document] = documents;
  if (header !== null || document?.isBare === false) return null;
  if (document === undefined) return { code: 'no-filing-recognised', message: 'The text has no content.' };

  const head = text.slice(document.body.start, Math.min(document.body.end, document.body.start + probeLength));
  const s3Code = s3Error.exec(head)?.[1];
  if (s3Code !== undefined) return { code: 's3-error', message: `The text is an error of a file store, ${s3Code}, instead of a filing.` };

  const isHtml = main?.sections.format === 'html';
  const isShort = document.body.end - document.body.start < longestErrorPage;
  if (isHtml && isShort && secErrorPage.test(head))
    return { code: 'html-error-page', message: 'The text is an error page of a web server instead of a filing.' };
  if (isHtml && edgarPage.test(head))
    return { code: 'html-error-page', message: 'The text is a page of EDGAR about filings, not one of them.' };
  if (json.test(head)) return { code: 'no-filing-recognised', message: 'The text is JSON, not a document of a filing.' };
  if (hasFormType || filingWords.some((words) => words.test(head))) return null;
  return isHtml
    ? { code: 'html-error-page', message: 'The text is a web page in which no filing can be recognised.' }
    : { code: 'no-filing-recognised', message: 'No filing can be recognised in the text.' };
}
