import type { SectionedText } from '../../sections/sections.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { CoverField } from './captions.ts';
import type { CoverRegistrant } from './cover-draft.ts';
import { isCompanyName } from './legal-form.ts';
import { addressCaptions, readAddress, spanOf } from './read-address.ts';
import type { CaptionValue } from './read-captions.ts';
import { readPhone } from './read-phone.ts';
import type { ValuePiece } from './value-piece.ts';

/** What the captions of a cover say of one registrant beside its name. */
export type RegistrantValues = Omit<CoverRegistrant, 'name'>;

/** The name as the cover prints it: all that stands over one caption, also where that is several registrants. */
export function readPrintedName(source: SectionedText, values: readonly CaptionValue[]): Found<string> | null {
  return joined(source, firstName(values)?.pieces ?? []);
}

/**
 * The names of a cover's registrants, each once, the first first: several captions with a name each, and over one caption several lines that
 * each are a whole name (`WELLTOWER INC.` over `WELLTOWER OP LLC`).
 */
export function readRegistrantNames(source: SectionedText, values: readonly CaptionValue[]): readonly Found<string>[] {
  const first = firstName(values);
  if (first === null) return [];
  const captioned = asksRegistrant(first)
    ? [first, ...values.filter((value) => asksRegistrant(value) && value.caption !== first.caption)]
    : [first];
  const names = captioned.flatMap(({ pieces }) => splitNames(pieces)).flatMap((pieces) => joined(source, pieces) ?? []);
  const keys = names.map(({ value }) => value.toUpperCase());
  return names.filter((_name, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** A name with its address, of which it is the first line; else a name; a translation only where the cover prints no other. */
function firstName(values: readonly CaptionValue[]): CaptionValue | null {
  const answered = (wanted: CoverField): CaptionValue | undefined =>
    values.find(({ field, pieces }) => field === wanted && pieces.length > 0);
  const both = answered('nameAndAddress');
  if (both !== undefined) return { ...both, pieces: both.pieces.slice(0, 1) };
  return answered('name') ?? answered('translation') ?? null;
}

function asksRegistrant({ field, caption }: CaptionValue): boolean {
  return field === 'name' && /exact name|registrant/i.test(caption.cell.text);
}

/** A name may take several lines; lines that are whole names each are as many names. */
function splitNames(pieces: readonly ValuePiece[]): readonly (readonly ValuePiece[])[] {
  return pieces.length > 1 && pieces.every((piece) => isCompanyName(piece.value)) ? pieces.map((piece) => [piece]) : [pieces];
}

/**
 * What captions say of registrant number `index` of `count`. Captions that stand once for each registrant, one below or beside the other, are
 * each one's own, and so are as many lines over one caption. Whatever stands once is the first registrant's.
 */
export function readRegistrantValues(
  source: SectionedText,
  values: readonly CaptionValue[],
  { index, count }: { readonly index: number; readonly count: number },
): RegistrantValues {
  const own = (field: CoverField): readonly ValuePiece[] => {
    const answered = values.filter((value) => value.field === field && value.pieces.length > 0);
    const lines = [...Map.groupBy(answered[0]?.pieces ?? [], ({ line }) => line).values()];
    const each = [answered.map(({ pieces }) => pieces), lines].find((all) => all.length === count);
    return each?.[index] ?? (index === 0 ? lines.flat() : []);
  };
  const addresses = addressCaptions(values);
  const main = index === 0 || addresses.length === count ? addresses[index] : undefined;
  const place = main === undefined ? null : readAddress(source, values, main);
  const numbers = count === 1 ? values.filter(({ field }) => field === 'fileNumber').flatMap(({ pieces }) => pieces) : own('fileNumber');
  return {
    fileNumber: onlyOne(source, numbers),
    irsNumber: joined(source, own('irsNumber').slice(0, 1)),
    stateOfIncorporation: joined(source, own('state')),
    address: place?.address ?? null,
    phone: index === 0 ? readPhone(source, values, place?.phone ?? null) : (place?.phone ?? null),
  };
}

/** One of several file numbers is nobody's: a fund has one under each of two laws. */
function onlyOne(source: SectionedText, pieces: readonly ValuePiece[]): Found<string> | null {
  return new Set(pieces.map(({ value }) => value)).size === 1 ? joined(source, pieces.slice(0, 1)) : null;
}

/** Pieces of one value; lines that say the same are one. */
function joined(source: SectionedText, pieces: readonly ValuePiece[]): Found<string> | null {
  const span = spanOver(pieces.map((piece) => spanOf(source, piece)));
  // Two registrants incorporated in one state print it twice over one caption.
  return span === null ? null : { value: joinLines([...new Set(pieces.map((piece) => piece.value))]), span };
}
