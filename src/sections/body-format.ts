import type { Span } from '../source/span.ts';
import type { BodyFormat } from './sections.ts';

/** How a body is written; `isPreformatted`: plain text, lines and all, in a shell of HTML. */
export type BodyShape = { readonly format: BodyFormat; readonly isPreformatted: boolean };

/** How far into a body its format must show. */
const headLength = 65_536;

/**
 * Tells how a body is written, by its content: file names and types in filings lie. XHTML, inline XBRL too, is HTML although it may begin
 * as XML. Tables of EDGAR's own plain text (`<TABLE> <S> <C>`) do not make HTML.
 */
export function bodyFormat(text: string, body: Span): BodyShape {
  const head = text.slice(body.start, Math.min(body.end, body.start + headLength));
  if (isXml(head)) return { format: 'xml', isPreformatted: false };
  if (!isHtml(head)) return { format: 'plain', isPreformatted: false };
  return { format: 'html', isPreformatted: !laysOutText.test(head) && lineCount(head) > 5 };
}

/** Inline XBRL is laid out by its nature, although its hidden header may fill the head of the document and more. */
const laysOutText = /<(?:p|br|td|th|tr|pre|li|h[1-6]|font|span|ix:header)[\s/>]/i;

function isXml(head: string): boolean {
  const isDeclared = /^[\s\ufeff]*<\?xml/.test(head);
  const root = /<(?![?!])(?:[\w-]+:)?([\w-]+)/.exec(head);
  if (root === null || /^html$/i.test(root[1] ?? '')) return false;
  return (
    isDeclared ||
    (/^[\s\ufeff]*$/.test(head.slice(0, root.index)) &&
      /^(?:ownershipDocument|edgarSubmission|informationTable|xbrl|linkbase|schema)$/.test(root[1] ?? ''))
  );
}

/** How far into a body the tags stand that open an HTML document. */
const openingLength = 8192;
/** What follows the `<` of a tag that opens an HTML document, and of one that lays out its text. */
const opensHtml = /(?:!doctype\s+html|html|body)[\s>]/iy;
const inHtml = /(?:div|td|tr|font|p|br|span|pre)[\s/>]/iy;
/** So many tags of the text's layout make HTML of a body that nothing opens. */
const fewestTags = 3;

function isHtml(head: string): boolean {
  return countTags(head.slice(0, openingLength), opensHtml, 1) === 1 || countTags(head, inHtml, fewestTags) === fewestTags;
}

/** How many tags of a kind a text bears, at most `most`. Plain text has few `<`: each is leapt to, and what follows it is tried, not the whole text. */
function countTags(text: string, kind: RegExp, most: number): number {
  let count = 0;
  for (let at = text.indexOf('<'); at >= 0 && count < most; at = text.indexOf('<', at + 1)) {
    kind.lastIndex = at + 1;
    if (kind.test(text)) count += 1;
  }
  return count;
}

function lineCount(head: string): number {
  return head.split('\n').length;
}
