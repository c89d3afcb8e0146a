import type { Address } from '../../record/address.ts';
import { type Found, spanOver } from '../../source/span.ts';
import type { HeaderSection } from '../../split/part.ts';
import type { FieldTaker } from './take-fields.ts';

/** Reads `BUSINESS ADDRESS` or `MAIL ADDRESS`; null where it has no line at all. Phones may stand without an address. */
export function readHeaderAddress(section: HeaderSection | undefined, fields: FieldTaker): Address | null {
  if (section === undefined) return null;
  const take = (tag: string): Found<string> | null => blankAsNull(fields.take(section.children, tag));
  const street1 = take('STREET1');
  const street2 = take('STREET2');
  const city = take('CITY');
  const stateOrCountry = take('STATE') ?? take('NON-US-STATE-TERRITORY');
  const zip = take('ZIP');
  const phone = take('PHONE');
  const span = spanOver([street1, street2, city, stateOrCountry, zip, phone].map((part) => part?.span ?? null));
  if (span === null) return null;

  return {
    lines: printedLines([street1?.value, street2?.value, lastLine(city?.value, stateOrCountry?.value, zip?.value)]),
    street1: street1?.value ?? null,
    street2: street2?.value ?? null,
    city: city?.value ?? null,
    stateOrCountry: stateOrCountry?.value ?? null,
    zip: zip?.value ?? null,
    phone: phone?.value ?? null,
    span,
  };
}

/** Filers fill a line that they have nothing for with a mark, as in `STREET 2: *`. */
const blankAsNull = (field: Found<string> | null): Found<string> | null =>
  field !== null && /^[*.\-_]+$/.test(field.value) ? null : field;

const printedLines = (lines: readonly (string | undefined)[]): readonly string[] =>
  lines.flatMap((line) => (line === undefined || line === '' ? [] : [line]));

/** `NEW YORK, NY 10017`. */
function lastLine(city: string | undefined, stateOrCountry: string | undefined, zip: string | undefined): string {
  const region = [stateOrCountry, zip].filter((part) => part !== undefined).join(' ');
  return [city, region].filter((part) => part !== undefined && part !== '').join(', ');
}
