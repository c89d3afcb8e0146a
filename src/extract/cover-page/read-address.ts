import type { Address } from '../../record/address.ts';
import type { SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { isPhoneLine } from './accept-value.ts';
import type { CoverCell } from './cover-grid.ts';
import { readIncorporationSentence } from './incorporation-sentence.ts';
import { phoneWithin } from './phone-number.ts';
import type { CaptionValue } from './read-captions.ts';
import { splitAddress } from './split-address.ts';
import type { ValuePiece } from './value-piece.ts';

/** The registrant's address as printed, line by line, and a telephone number that stands among its lines. */
export type CoverAddress = { readonly address: Address; readonly phone: Found<string> | null };

/** The captions that ask for an address and were answered, in order. */
export function addressCaptions(values: readonly CaptionValue[]): readonly CaptionValue[] {
  return values.filter(
    ({ field, pieces }) => (field === 'address' && pieces.length > 0) || (field === 'nameAndAddress' && pieces.length > 1),
  );
}

/** Puts together the address over or under `main` and its neighbours: street lines, a city that has a caption of its own, a zip code in a column of its own. */
export function readAddress(source: SectionedText, values: readonly CaptionValue[], main: CaptionValue): CoverAddress | null {
  const from = values.indexOf(main);
  const pieces = main.field === 'nameAndAddress' ? main.pieces.slice(1) : main.pieces;
  const near = values.slice(Math.max(0, from - 2), from + 3);
  const city = near.find(({ field }) => field === 'city')?.pieces ?? [];
  const zip = near.find(({ field, pieces: own }) => field === 'zip' && own.length > 0)?.pieces ?? [];
  const names = new Set(
    values.filter(({ field }) => field === 'name').flatMap((name) => name.pieces.map(({ value }) => value.toUpperCase())),
  );
  const street = [...pieces, ...city].filter(
    ({ value }) => !isPhoneLine(value) && readIncorporationSentence(value) === null && !names.has(value.toUpperCase()),
  );
  if (street.length === 0) return null;

  const phone = pieces.find((piece) => isPhoneLine(piece.value));
  const lines = withZip(printedLines(street), zip);
  const span = spanOver([...street, ...zip].map((piece) => spanOf(source, piece))) ?? main.caption.cell.span;
  return {
    address: { lines, ...splitAddress(lines), phone: null, span },
    phone: phone === undefined ? null : phoneWithin(source, phone),
  };
}

/** An address that stands without a caption, line by line; null for no lines. */
export function bareAddress(rows: readonly (readonly CoverCell[])[]): Address | null {
  const span = spanOver(rows.flat().map(({ cell }) => cell.span));
  const lines = rows.map((row) => joinLines(row.map(({ cell }) => cell.text)));
  return span === null ? null : { lines, ...splitAddress(lines), phone: null, span };
}

/** The raw text of a piece of a value. */
export function spanOf(source: SectionedText, { cell, start, end }: ValuePiece): Found<string>['span'] {
  return spanWithin(source, cell, { start, end });
}

function printedLines(pieces: readonly ValuePiece[]): readonly string[] {
  return [...Map.groupBy(pieces, (piece) => piece.line).values()].map((line) => joinLines(line.map((piece) => piece.value)));
}

/** A zip code in its own column belongs to the last line, with the city. */
function withZip(lines: readonly string[], zip: readonly ValuePiece[]): readonly string[] {
  const code = zip[0]?.value;
  if (code === undefined || lines.some((line) => line.includes(code))) return lines;
  return lines.map((line, index) => (index === lines.length - 1 ? `${line} ${code}` : line));
}
