import type { Party, PartyRole } from '../record/party.ts';
import type { Cell, Line, SectionedText } from '../sections/sections.ts';
import { isRule } from './leaf/is-rule.ts';
import { joinPieces, type Piece, pieceOf, pieceText, without } from './leaf/piece.ts';
import type { MainDocument } from './main-document.ts';
import { namedParty } from './named-party.ts';

/** What forms 3, 4 and 5 ask for, the same words on paper, in plain text and in EDGAR's rendering of their XML. */
const captions: readonly { readonly role: PartyRole; readonly pattern: RegExp }[] = Object.freeze([
  { role: 'ISSUER', pattern: /^(?:\d\.\s*)?issuer(?:['’]s)? name and (?:ticker|trading symbol)[^:]*:?\s*/i },
  { role: 'REPORTING_OWNER', pattern: /^(?:\d\.\s*)?names? and address of reporting person(?:\(s\)|s)?\*?:?\s*/i },
]);
/** Lines below a caption in which its value begins. */
const reach = 4;
/** Where the tables of securities begin. */
const tables = /^table i\b/i;

/**
 * Reads issuer and reporting owners off a form 3, 4 or 5 that is text or HTML, where each stands below its caption. The ticker after the
 * issuer's name is left out. Each party once; none in a form of another kind.
 */
export function readOwnershipParties({ text, sections }: MainDocument, formType: string): readonly Party[] {
  if (!/^[345](?:\/A)?$/.test(formType) || sections.format === 'xml') return [];
  const source: SectionedText = { text, sections };
  const parties = sections.lines.flatMap((line, index) =>
    line.cells.flatMap((cell) => readParty(source, sections.lines.slice(index, index + 1 + reach), cell) ?? []),
  );
  const issuers = parties.filter(({ role }) => role === 'ISSUER').slice(0, 1);
  const owners = parties.filter(({ role }) => role === 'REPORTING_OWNER');
  return [...issuers, ...new Map(owners.map((party) => [party.name.value, party])).values()];
}

function readParty(source: SectionedText, [line, ...below]: readonly Line[], cell: Cell): Party | null {
  const caption = captions.find(({ pattern }) => pattern.test(cell.text));
  if (line === undefined || caption === undefined || tables.test(line.text)) return null;
  const beside = without(pieceOf(cell), caption.pattern);
  const value = pieceText(beside) === '' ? valueBelow(cell, below) : beside;
  const name = value === null ? null : joinPieces(source, [without(value, /\s*\[[^\]]*\]\s*$/)]);
  return name === null ? null : namedParty(caption.role, { ...name, basis: 'document' }, name.span);
}

/** The first text below a caption, in its columns; in a table of its own it is the first cell of a line. */
function valueBelow(caption: Cell, below: readonly Line[]): Piece | null {
  for (const { cells } of below) {
    const cell = cells.find((one) => Math.min(one.columnEnd, caption.columnEnd) > Math.max(one.column, caption.column));
    if (cell !== undefined && /^\(?(?:last|first|street|city|print)\b/i.test(cell.text)) return null;
    if (cell !== undefined && !isRule(cell.text)) return pieceOf(cell);
  }
  return null;
}
