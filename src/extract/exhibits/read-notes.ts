import type { ExhibitNote } from '../../record/exhibit.ts';
import type { Line, SectionedText } from '../../sections/sections.ts';
import { linesWith } from '../leaf/lines-with.ts';
import { joinPieces, type Piece, pieceOf, pieceText } from '../leaf/piece.ts';
import { plainMark } from './marks.ts';

/** A note that explains a mark or a code of the rows. */
export type Note = {
  readonly mark: string;
  readonly text: readonly Piece[];
  /** Index of the line on which it begins. */
  readonly line: number;
};

const noteStart = /^(?<mark>[*†‡+#^]{1,4}|\(\d{1,2}\)|\([*†‡+#^]{1,3}\)|\[\d{1,2}\])(?:\s|(?=\p{Lu})|$|[-–—=.:])/u;
const namedMarks: readonly { readonly mark: string; readonly pattern: RegExp }[] = Object.freeze([
  { mark: '**', pattern: /\b(?:double|two)\s+asterisks?\b/i },
  { mark: '*', pattern: /\b(?:an|single|one)\s+asterisk\b/i },
  { mark: '†', pattern: /\b(?:an?|single)?\s*dagger\b/i },
  { mark: '+', pattern: /\bplus\s+sign\b/i },
]);

/** What a line that begins a note by a mark begins with: most lines of a document are passed over for the lack of it. */
const mayBeginNote = /^\s*(?:[*†‡+#^([]|\d{1,2}\s)/;
/** What a sentence that names a mark bears. */
const namesMark = /asterisk|dagger|plus\s+sign/gi;

/** Lines of a sentence above the one that names the mark. */
const longestSentence = 3;

const explains =
  /^[-–=\s]*(?:incorporated|previously\s+(?:filed|furnished)|(?:to\s+be\s+)?filed|furnished|denotes|indicates|management\s+contract|this\s+exhibit)\b/i;

/** The mark and where it ends of a note whose mark is a bare number, in a cell of its own or before its text: `3  Incorporated by …`. */
export function readNumberedNote(line: Line): { readonly mark: string; readonly end: number } | null {
  const [cell, next] = line.cells;
  const match = /^(\d{1,2})(?:$|\s+)/.exec(cell?.text ?? '');
  const [start = '', mark] = match ?? [];
  const text = cell !== undefined && start.length < cell.text.length ? cell.text.slice(start.length) : (next?.text ?? '');
  return mark !== undefined && explains.test(text) ? { mark, end: start.length } : null;
}

/** True for the beginning of a note: a mark, then text. */
export function isNote(text: string): boolean {
  if (/^[*†‡+#^]+\s*Exhibits?\s.{1,80}?\s(?:is|are|was|were)\s/.test(text)) return true;
  return noteStart.test(text) && !/^[*†‡+#^]+\s*(?:Exhibit\s+)?\(?\d/.test(text);
}

/**
 * Reads the notes, from a line on, on rows whose marks are `used`: lines that begin with a mark or a code, `*  Incorporated by reference to …`,
 * up to the next note or blank line; and sentences, wherever they stand, of the shape `Exhibits marked with an asterisk are …`.
 */
export function readNotes(source: SectionedText, from: number, used: ReadonlySet<string>): readonly Note[] {
  if (used.size === 0) return [];
  const { lines } = source.sections;
  const sentences = new Set(linesWith(source, namesMark, from));
  const codes = [...used].filter((mark) => /^[^(].*\p{L}|^[^(].*\d{2}/u.test(mark) && !/^\d+$/.test(mark)).map(fold);
  const notes: { mark: string; text: Piece[]; line: number }[] = [];
  let isOpen = false;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    if (isAfterRow(lines[index - 1], line)) isOpen = false;
    if (!isOpen && codes.length === 0 && !sentences.has(index) && !mayBeginNote.test(line.text) && !isTagged(source, line)) continue;
    const begun =
      beginNote(line, codes, used) ?? beginTaggedNote(source, line) ?? (sentences.has(index) ? readSentence(lines, index) : null);
    if (begun !== null) notes.push({ ...begun, line: index });
    else if (isOpen) notes.at(-1)?.text.push(...piecesOf(line));
    isOpen = line.cells.length > 0 && (begun !== null || isOpen);
  }
  return notes.filter((note) => note.text.length > 0);
}

type BegunNote = { readonly mark: string; readonly text: Piece[] };

function beginNote(line: Line, codes: readonly string[], used: ReadonlySet<string>): BegunNote | null {
  const [cell, ...others] = line.cells;
  const start = cell === undefined ? null : (markAt(cell.text, codes, used) ?? readNumberedNote(line));
  if (cell === undefined || start === null) return null;
  const text = [pieceOf(cell, start.end), ...others.map((one) => pieceOf(one))];
  return { mark: start.mark, text: text.filter((piece) => pieceText(piece) !== '') };
}

/** EDGAR's own tags of footnotes, `<F1>  Incorporated by …`, are not printed: they stand before the line's span. */
function beginTaggedNote(source: SectionedText, line: Line): BegunNote | null {
  const [tag] = isTagged(source, line) ? (/<F\d{1,2}>$/.exec(source.text.slice(line.span.start - 5, line.span.start)) ?? []) : [];
  return tag === undefined ? null : { mark: tag, text: [...piecesOf(line)] };
}

function isTagged({ text }: SectionedText, { span }: Line): boolean {
  return text.startsWith('>', span.start - 1);
}

function readSentence(lines: readonly Line[], index: number): BegunNote | null {
  const text = lines[index]?.text ?? '';
  const sentence = namedMarks.find(({ pattern }) => pattern.test(text));
  return sentence === undefined ? null : { mark: sentence.mark, text: paragraphTo(lines, index) };
}

/** `Those previously filed are identified` / `below by an asterisk`: the sentence may have begun on a line above. */
function paragraphTo(lines: readonly Line[], index: number): Piece[] {
  let first = index;
  while (lines[first - 1]?.row === null && lines[first - 1]?.cells.length !== 0 && index - first < longestSentence) first -= 1;
  return lines.slice(first, index + 1).flatMap(piecesOf);
}

function piecesOf(line: Line): readonly Piece[] {
  return line.cells.map((cell) => pieceOf(cell));
}

/** In HTML a note ends with its table row: another row, or text after the table, is something else. */
function isAfterRow(previous: Line | undefined, line: Line): boolean {
  return previous !== undefined && previous.row !== null && (previous.row !== line.row || previous.table !== line.table);
}

/** The note that explains a mark, the first below the `row`'s line, or all notes on it; a code such as `96-S3/A` also means the note on `96-S3/A-4.1.1`. */
export function notesOn(notes: readonly Note[], mark: string, row: number): readonly Note[] {
  const plain = plainMark(mark);
  const exact = notes.filter((note) => plainMark(note.mark) === plain);
  const explaining = exact.filter(({ text: [first] }) => first !== undefined && explains.test(pieceText(first)));
  const nearest = explaining.find(({ line }) => line > row) ?? explaining.at(-1);
  if (nearest !== undefined) return [nearest];
  if (exact.length > 0 || !/\p{L}/u.test(mark)) return exact;
  const folded = fold(mark);
  return notes.filter((note) => fold(note.mark).startsWith(folded) || (note.mark.length > 3 && folded === fold(note.mark)));
}

/** What a note on exhibits speaks of; a mark also stands before other things of a document, amounts and signatures among them. */
const isOnExhibits =
  /\b(?:exhibits?|incorporated|reference|filed|furnished|herewith|electronically|management|compensat\w+|confidential\w*|redacted|omitted|schedules|portions|item\s+\d+|regulation\s+S-K)\b/i;
const longestNote = 1500;

/** A note as it is kept with the exhibits that bear its mark; null for what is no note on exhibits. */
export function printNote(source: SectionedText, { mark, text }: Note): ExhibitNote | null {
  const printed = joinPieces(source, text);
  if (printed === null || printed.value.length > longestNote || !isOnExhibits.test(printed.value)) return null;
  return { mark, text: printed };
}

/** `codes` are folded. */
function markAt(text: string, codes: readonly string[], used: ReadonlySet<string>): { readonly mark: string; readonly end: number } | null {
  const bracketed = /^\((?:[A-Z]{1,2}|[ivxl]{1,6})\)(?=\s|$)/.exec(text)?.[0];
  if (bracketed !== undefined && (used.has(bracketed) || used.has(plainMark(bracketed)))) return { mark: bracketed, end: bracketed.length };
  const match = noteStart.exec(text);
  const mark = match?.groups?.['mark'];
  if (match !== null && mark !== undefined && isNote(text))
    return { mark: mark.replace(/^\((?=[*†‡+#^])|(?<=[*†‡+#^])\)$/g, ''), end: match[0].length };
  if (codes.length === 0) return null;
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const folded = fold(word);
  return !codes.some((code) => folded.startsWith(code)) ? null : { mark: word.replace(/[*,;]+$/, ''), end: word.length };
}

function fold(mark: string): string {
  return mark.toUpperCase().replace(/[^A-Z\d/*†‡+#]/g, '');
}
