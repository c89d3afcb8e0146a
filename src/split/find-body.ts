import type { Report } from '../source/diagnostic.ts';
import { skipLineEnd } from '../source/lines.ts';
import { type Span, slice } from '../source/span.ts';

const closingText = /<\/TEXT>\s*$/i;
const loneClosingText = /^[^\S\r\n]*<\/TEXT>[^\S\r\n]*$/gim;
const openingWrapper = /^\s*<(PDF|XML|XBRL|JSON)>/i;
const closingWrapper = /<\/(PDF|XML|XBRL|JSON)>\s*$/i;

/** How much text at either end of a document's content holds its wrappers and closing tags. */
const edgeLength = 200;

/** Finds a document's content within `span`, which begins after its `<TEXT>` and ends with the document: before `</TEXT>`, inside a wrapper. */
export function findBody(text: string, span: Span, isClosed: boolean, report: Report): Span {
  let body = closeBody(text, span, isClosed, report);
  for (let inner = unwrap(text, body); inner !== null; inner = unwrap(text, body)) body = inner;
  return body;
}

/** Ends the body at the `</TEXT>` before `</DOCUMENT>`; where that is missing, at the last one on a line of its own. */
function closeBody(text: string, span: Span, isClosed: boolean, report: Report): Span {
  const end = isClosed ? Math.max(span.start, text.lastIndexOf('<', span.end - 1)) : span.end;
  const tail = text.slice(Math.max(span.start, end - edgeLength), end);
  const closing = closingText.exec(tail);
  const lone = closing === null ? lastLoneClosing(text, { start: span.start, end }) : null;
  const last = { start: Math.max(span.start, end - 1), end };

  if (!isClosed && closing === null && lone === null && end === text.length)
    report('truncated', last, 'The text ends inside this document.');
  else if (!isClosed) report('unclosed-document', last, 'No </DOCUMENT> closes this document.');
  if (closing !== null) return { start: span.start, end: end - tail.length + closing.index };

  if (lone === null) {
    if (isClosed || end < text.length) report('unclosed-text', last, 'No </TEXT> closes the text of this document.');
    return { start: span.start, end };
  }
  report('text-outside-documents', { start: lone, end }, 'Text stands between </TEXT> and the end of the document.');
  return { start: span.start, end: lone };
}

function lastLoneClosing(text: string, span: Span): number | null {
  let last: number | null = null;
  for (const { index } of slice(text, span).matchAll(loneClosingText)) last = span.start + index;
  return last;
}

/** One step inside `<PDF>`, `<XML>`, `<XBRL>` or `<JSON>`, which may stand in one another; null where there is none. */
function unwrap(text: string, body: Span): Span | null {
  const opening = openingWrapper.exec(text.slice(body.start, Math.min(body.end, body.start + edgeLength)));
  if (opening === null) return null;
  const start = skipLineEnd(text, body.start + opening[0].length);
  const tail = text.slice(Math.max(start, body.end - edgeLength), body.end);
  const closing = closingWrapper.exec(tail);
  const isPair = closing?.[1]?.toUpperCase() === opening[1]?.toUpperCase();
  return { start, end: closing !== null && isPair ? body.end - tail.length + closing.index : body.end };
}
