import { flowOf } from '../../sections/flow.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Found } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';
import { isCompanyName, legalForm } from './legal-form.ts';

/** `References to “we,” “us” and “our” refer to Flushing Financial Corporation`. */
const referred = new RegExp(
  `[“"](?:we|us|our|the company|the issuer|registrant),?[”"][^.]{0,160}?\\b(?:refers?|references?|means?|are)(?: only| solely| collectively)?(?: to)?:? ((?:The )?\\p{Lu}(?:[\\p{L}\\d&’'.-]| (?=\\p{Lu}|&|of\\b|and\\b|the\\b)|, (?=${legalForm}))*?,? ${legalForm})`,
  'u',
);

/** Lines from the top in which the issuer's name stands on a prospectus. */
const coverLength = 40;
/** Heads the names of those who sell the securities, below the issuer's. */
const underwriters = /\b(?:managers?|underwriters?|agents?|dealers?)\W*$/i;
/** Lines in which the summary says who `we` are. */
const summaryLength = 1200;

/**
 * Reads the issuer's name off a prospectus, whose cover has no captions: the line that is a company's name, else, where the cover shows it
 * as a picture only, the sentence that says who `we` are. Null where neither stands.
 */
export function readProspectusIssuer(context: MainDocument): Found<string> | null {
  const { lines } = context.sections;
  for (const line of lines.slice(0, coverLength)) {
    if (underwriters.test(line.text)) break;
    const cell = line.cells.length === 1 ? line.cells[0] : undefined;
    if (cell !== undefined && isCompanyName(cell.text)) {
      return { value: joinLines([cell.text]), span: spanWithin(context, cell, { start: 0, end: cell.text.length }) };
    }
  }
  const flow = flowOf(context, lines.slice(0, summaryLength));
  const match = referred.exec(flow.text);
  const name = match?.[1];
  if (match === null || name === undefined) return null;
  const start = match.index + match[0].length - name.length;
  return { value: joinLines([name]), span: flow.spanOf(start, start + name.length) };
}
