import type { Address } from '../../record/address.ts';
import type { Cell } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Found } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';
import type { CoverRegistrant } from './cover-draft.ts';
import { type CoverCell, type CoverGrid, overlap } from './cover-grid.ts';
import { readIncorporationSentence } from './incorporation-sentence.ts';
import { phoneAmong } from './phone-number.ts';
import { bareAddress } from './read-address.ts';
import type { CaptionValue } from './read-captions.ts';

/** What a cover prints of the registrant without captions, and what gives it away all the same. */
export type Uncaptioned = Pick<CoverRegistrant, 'address' | 'phone' | 'stateOfIncorporation'> & { readonly name: Found<string> | null };

/** Lines from the top in which a name without a caption is looked for. */
const farthest = 60;
/** Lines of a block of name, address and telephone number. */
const blockLines = 14;

/**
 * Reads a cover on which name, address and telephone number stand without captions: below the file number, or where a line is the name of a
 * party of the header. Then `An Indiana Corporation`, `Incorporated in New Jersey`.
 */
export function readUncaptioned(context: MainDocument, grid: CoverGrid, values: readonly CaptionValue[]): Uncaptioned {
  const known = new Set(context.parties.map((party) => nameKey(party.name.value)).filter((key) => key !== ''));
  const cells = grid.rows.slice(0, farthest).flat();
  const named = (known.size === 0 ? undefined : cells.find(({ cell }) => known.has(nameKey(cell.text)))) ?? null;
  const isCaptioned = values.some(
    ({ field }) => field === 'name' || field === 'translation' || field === 'nameAndAddress' || field === 'address',
  );
  const block = isCaptioned ? [] : blockBelow(grid, values);
  const name = named ?? (isStreet(block[0]) ? null : block[0]?.[0]) ?? null;
  const rest = block.slice(block.findIndex(([first]) => first?.cell === name?.cell) + 1);
  return {
    name: foundCell(name),
    address: addressAmong(rest),
    phone: phoneAmong(context, rest.flat()),
    stateOfIncorporation: readState(context, grid.rows.slice(0, farthest)),
  };
}

/** True for a line that begins as streets do, by a number. A name of that kind is not told from a street. */
function isStreet(row: readonly CoverCell[] | undefined): boolean {
  return /^\W*(?:\d|p\. ?o\.|c\/o|one |two |three )/i.test(row?.[0]?.cell.text ?? '');
}

/** The address from its street to its zip code; where no line is a street the city alone, `Tacoma, Washington  98477`. */
function addressAmong(rows: readonly (readonly CoverCell[])[]): Address | null {
  const end = rows.findIndex((row) => /\b\d{5}(?:-\d{4})?\b\W*$/.test(row.at(-1)?.cell.text ?? '')) + 1;
  const street = rows.slice(0, end).findIndex(isStreet);
  if (street >= 0) return bareAddress(rows.slice(street, end));
  const city = bareAddress(rows.slice(Math.max(0, end - 1), end));
  return city === null || city.city === null ? null : city;
}

/** The lines below the commission file number that hold nothing but values, as far as words of the form. */
function blockBelow(grid: CoverGrid, values: readonly CaptionValue[]): readonly (readonly CoverCell[])[] {
  const taken = new Set(values.flatMap(({ pieces }) => pieces.map((piece) => piece.cell)));
  const fileNumber = values.findLast(
    ({ field, caption, pieces }) => field === 'fileNumber' && pieces.length > 0 && /commission/i.test(caption.cell.text),
  );
  if (fileNumber === undefined) return [];
  const below = grid.rows.slice(fileNumber.caption.line + 1, fileNumber.caption.line + 1 + blockLines);
  const end = below.findIndex((row) => row.some(({ kind }) => kind === 'boilerplate'));
  return below
    .slice(0, end < 0 ? undefined : end)
    .filter((row) => row.length > 0 && row.every(({ kind, cell }) => kind === 'value' && !taken.has(cell)));
}

/** `A Delaware corporation`, on one line or, beside another caption, on two: `A Wisconsin` over `Corporation`. */
function readState(context: MainDocument, rows: CoverGrid['rows']): Found<string> | null {
  for (const [index, row] of rows.entries()) {
    for (const { cell } of row) {
      const sentence =
        readIncorporationSentence(cell.text) ?? readIncorporationSentence(`${cell.text} ${wordBelow(rows[index + 1], cell)}`);
      if (sentence !== null) return { value: joinLines([sentence.value]), span: spanWithin(context, cell, sentence) };
    }
  }
  return null;
}

function wordBelow(row: readonly CoverCell[] = [], cell: Cell): string {
  const isOpen = /^an? \p{Lu}/iu.test(cell.text);
  return (isOpen ? row.find((below) => overlap(below.cell, cell) > 0)?.cell.text : null) ?? '';
}

function foundCell(cell: CoverCell | null): Found<string> | null {
  return cell === null ? null : { value: joinLines([cell.cell.text]), span: cell.cell.span };
}

/** Headers drop articles, full stops and endings' long forms: `FORD MOTOR CO` is FORD MOTOR COMPANY. */
function nameKey(name: string): string {
  return name
    .toUpperCase()
    .replace(/\/[A-Z]{2,3}\/?$/, '')
    .replace(/[^A-Z0-9 ]+/g, ' ')
    .replace(/\b(?:THE|INC|INCORPORATED|CORP|CORPORATION|CO|COMPANY|LTD|LIMITED|NEW)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
