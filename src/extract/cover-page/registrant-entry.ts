import { stateOrCountryCode } from '../../record/tables/state-or-country-name.ts';
import type { SectionedText } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { isPhoneLine } from './accept-value.ts';
import type { CoverRegistrant } from './cover-draft.ts';
import type { CoverCell } from './cover-grid.ts';
import { readIncorporationSentence } from './incorporation-sentence.ts';
import { isCompanyName } from './legal-form.ts';
import { phoneAmong } from './phone-number.ts';
import { bareAddress } from './read-address.ts';

/** The cells of a line of the cover. */
export type EntryRow = readonly CoverCell[];

/** True for a cell of nothing but a commission file number, `333-98553-01`. */
export function isFileNumber(text: string): boolean {
  return /^\d{1,3}-\d{1,6}(?:-\d{1,3})?$/.test(text);
}

/** True for a cell of nothing but an employer identification number, `58-0690070`. */
export function isIrsNumber(text: string): boolean {
  return /^\d{2}-\d{7}$/.test(text);
}

/** Reads one registrant of a table: its name stands in the first row, where and how it is incorporated, its address and telephone number below. */
export function readRegistrantEntry(source: SectionedText, rows: readonly EntryRow[]): CoverRegistrant | null {
  const words = rows.map((row) => row.filter(({ kind, cell }) => (kind === 'value' || isPhoneLine(cell.text)) && !isNumber(cell.text)));
  const nameCells = readNameCells(words);
  const name = joined(nameCells);
  if (name === null) return null;

  const cells = rows.flat();
  const rest = words.map((row) => row.filter((cell) => !nameCells.includes(cell) && !isState(cell.cell.text)));
  const phone = rest.findIndex((row) => row.some(({ cell }) => isPhoneLine(cell.text)));
  const end = phone < 0 ? rest.findIndex(endsInZip) + 1 : phone;
  return {
    name,
    fileNumber: foundCell(cells.find(({ cell }) => isFileNumber(cell.text))),
    irsNumber: foundCell(cells.find(({ cell }) => isIrsNumber(cell.text))),
    stateOfIncorporation: readState(source, words.flat()),
    address: bareAddress(rest.slice(1, end).filter((row) => row.length > 0)),
    phone: phoneAmong(source, rest[phone] ?? []),
  };
}

function isNumber(text: string): boolean {
  return isFileNumber(text) || isIrsNumber(text);
}

/** The name, which goes on in the next line where only both together are a company's name. */
function readNameCells([first = [], second = []]: readonly EntryRow[]): readonly CoverCell[] {
  const [name] = first.filter(({ cell }) => stateOrCountryCode(cell.text) === null);
  const [more] = second;
  if (name === undefined) return [];
  const goesOn = more !== undefined && !isCompanyName(name.cell.text) && isCompanyName(`${name.cell.text} ${more.cell.text}`);
  return goesOn ? [name, more] : [name];
}

function isState(text: string): boolean {
  return stateOrCountryCode(text) !== null || readIncorporationSentence(text) !== null;
}

function readState(source: SectionedText, cells: readonly CoverCell[]): Found<string> | null {
  for (const { cell } of cells) {
    const sentence = readIncorporationSentence(cell.text);
    if (sentence !== null) return { value: sentence.value, span: spanWithin(source, cell, sentence) };
    if (stateOrCountryCode(cell.text) !== null) return { value: cell.text, span: cell.span };
  }
  return null;
}

function endsInZip(row: EntryRow): boolean {
  return /\b\d{5}(?:-\d{4})?$/.test(row.at(-1)?.cell.text ?? '');
}

function foundCell(cell: CoverCell | undefined): Found<string> | null {
  return cell === undefined ? null : { value: cell.cell.text, span: cell.cell.span };
}

function joined(cells: readonly CoverCell[]): Found<string> | null {
  const span = spanOver(cells.map(({ cell }) => cell.span));
  return span === null ? null : { value: joinLines(cells.map(({ cell }) => cell.text)), span };
}
