import type { Flow } from '../../sections/flow.ts';
import type { Line, SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Found } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { isCompanyName, legalForm } from './legal-form.ts';

/** Lines from the top in which a name stands on a cover without captions. */
const coverLength = 40;
/** Heads the names of those who sell the securities, below the issuer's. */
const underwriters = /\b(?:managers?|underwriters?|agents?|dealers?)\W*$/i;

/** Reads the first line of a cover that is nothing but a company's name. Null where none is. */
export function readNameLine(source: SectionedText, lines: readonly Line[]): Found<string> | null {
  for (const line of lines.slice(0, coverLength)) {
    if (underwriters.test(line.text)) return null;
    const cell = line.cells.length === 1 ? line.cells[0] : undefined;
    if (cell !== undefined && isCompanyName(cell.text)) {
      return { value: joinLines([cell.text]), span: spanWithin(source, cell, { start: 0, end: cell.text.length }) };
    }
  }
  return null;
}

/** `Issuer: BofA Finance`, where `BofA Finance LLC (“BofA Finance”)` says what is meant by it: the whole name. Null where nothing does. */
export function readDefinedName(flow: Flow, short: string): Found<string> | null {
  const at = Math.max(flow.text.indexOf(`(“${short}”`), flow.text.indexOf(`("${short}"`));
  const start = at < 0 ? -1 : flow.text.lastIndexOf(short, at);
  const name = start < 0 ? '' : flow.text.slice(start, at).trim();
  return isCompanyName(name) ? { value: joinLines([name]), span: flow.spanOf(start, start + name.length) } : null;
}

/** `References to “we,” “us” and “our” refer to Flushing Financial Corporation`. */
const referred = new RegExp(
  `[“"](?:we|us|our|the company|the issuer|registrant),?[”"][^.]{0,160}?\\b(?:refers?|references?|means?|are)(?: only| solely| collectively)?(?: to)?:? ((?:The )?\\p{Lu}(?:[\\p{L}\\d&’'.-]| (?=\\p{Lu}|&|of\\b|and\\b|the\\b)|, (?=${legalForm}))*?,? ${legalForm})`,
  'u',
);

/** Reads the issuer of a prospectus, whose name may be a picture, off the sentence that says who `we` are. Null where none does. */
export function readReferredName(flow: Flow): Found<string> | null {
  const match = referred.exec(flow.text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].length - name.length;
  return { value: joinLines([name]), span: flow.spanOf(start, start + name.length) };
}
