import type { SectionedText } from '../../sections/sections.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { isAreaCode } from './accept-value.ts';
import { phoneWithin } from './phone-number.ts';
import { spanOf } from './read-address.ts';
import type { CaptionValue } from './read-captions.ts';

/**
 * Reads the registrant's telephone number: under its caption, else among the lines of the address, else the company contact's, on covers
 * that ask for no other. Of several numbers the first. An agent's or a counsel's number is nobody's: `Telephone:` below the agent's caption.
 */
export function readPhone(source: SectionedText, values: readonly CaptionValue[], inAddress: Found<string> | null): Found<string> | null {
  const agent = values.findIndex(({ caption }) => /agents? (?:for|of) service|authorized to receive/i.test(caption.cell.text));
  const own = agent < 0 ? values : values.slice(0, agent);
  return captioned(source, own) ?? inAddress ?? captioned(source, values) ?? contactPhone(source, values);
}

function captioned(source: SectionedText, values: readonly CaptionValue[]): Found<string> | null {
  for (const { field, pieces } of values) {
    const number = field === 'phone' ? pieces.findIndex((piece) => !isAreaCode(piece.value)) : -1;
    if (number < 0) continue;
    const before = pieces[number - 1];
    const parts = pieces.slice(before !== undefined && isAreaCode(before.value) ? number - 1 : number, number + 1);
    const span = spanOver(parts.map((piece) => spanOf(source, piece)));
    if (span !== null) return { value: parts.map((piece) => piece.value).join(' '), span };
  }
  return null;
}

/** Form 20-F and the forms of asset-backed issuers ask for the telephone number of the company's contact. */
function contactPhone(source: SectionedText, values: readonly CaptionValue[]): Found<string> | null {
  const contacts = values.filter(({ caption }) => /phone.*(?:company contact|person (?:to|duly))/i.test(caption.cell.text));
  for (const piece of contacts.flatMap((contact) => contact.pieces)) {
    const found = phoneWithin(source, piece);
    if (found !== null) return found;
  }
  return null;
}
