import type { SectionedText } from '../sections/sections.ts';
import { spanWithin } from '../sections/span-within.ts';
import type { Found } from '../source/span.ts';

const exhibitHeading = /^exhibit\s*(?:no\.?\s*)?(\d{1,3}(?:\.\d{1,3})?(?:\([a-z0-9]+\))?)/i;

/** A power of attorney is Exhibit 24 (Regulation S-K, Item 601); attachments to forms 3, 4 and 5 bear no number. */
const powerOfAttorney = /^((?:(?:limited|special|general)\s+)?power\s+of\s+attorney)\b/i;

/**
 * An attachment that was saved alone often begins with its number or kind: `Exhibit 99.1` is EX-99.1, `POWER OF ATTORNEY` EX-24. Null for a
 * document that begins otherwise.
 */
export function readExhibitHeading(source: SectionedText): Found<string> | null {
  const opening = source.sections.lines.find(({ cells }) => cells.length > 0)?.cells[0];
  if (opening === undefined) return null;
  const heading = powerOfAttorney.exec(opening.text) ?? exhibitHeading.exec(opening.text);
  const words = heading?.[1];
  if (heading === null || words === undefined) return null;
  const end = heading[0].length;
  return { value: /^\d/.test(words) ? `EX-${words}` : 'EX-24', span: spanWithin(source, opening, { start: end - words.length, end }) };
}
