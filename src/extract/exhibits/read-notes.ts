import type { Line } from '../../sections/sections.ts';
import { type Piece, pieceOf, pieceText } from '../leaf/piece.ts';

/** A note that explains a mark or a code of the rows. */
export type Note = { readonly mark: string; readonly text: readonly Piece[] };

const noteStart = /^(?<mark>[*†‡+#^]{1,4}|\(\d{1,2}\)|\([*†‡+#^]{1,3}\)|\[\d{1,2}\])(?:\s|(?=\p{Lu})|$|[-–—=.:])/u;
const namedMarks: readonly { readonly mark: string; readonly pattern: RegExp }[] = Object.freeze([
  { mark: '**', pattern: /\b(?:double|two)\s+asterisks?\b/i },
  { mark: '*', pattern: /\b(?:an|single|one)\s+asterisk\b/i },
  { mark: '†', pattern: /\b(?:an?|single)?\s*dagger\b/i },
  { mark: '+', pattern: /\bplus\s+sign\b/i },
]);

/** What a line that begins a note by a mark bears, or names one by: without it, most lines of a document are passed over. */
const mayBeginNote = /^\s*(?:[*†‡+#^([]|\d{1,2}\s)|asterisk|dagger|plus\s+sign/i;

const explains = /^(?:incorporated|previously\s+filed|filed|furnished|denotes|indicates|management\s+contract|this\s+exhibit)\b/i;

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
 * Reads the notes on rows whose marks are `used`: lines that begin with a mark or a code, `*  Incorporated by reference to …`, up to the next
 * note or blank line; and sentences, wherever they stand, of the shape `Exhibits marked with an asterisk are …`.
 */
export function readNotes(lines: readonly Line[], used: ReadonlySet<string>): readonly Note[] {
  if (used.size === 0) return [];
  const codes = [...used].filter((mark) => /\p{L}|\d{2}/u.test(mark) && !/^\d+$/.test(mark)).map(fold);
  const notes: { mark: string; text: Piece[] }[] = [];
  let open = false;
  let previous: Line | undefined;
  for (const line of lines) {
    if (isAfterRow(previous, line)) open = false;
    previous = line;
    if (!open && codes.length === 0 && !mayBeginNote.test(line.text)) continue;
    const [cell] = line.cells;
    if (cell === undefined) {
      open = false;
      continue;
    }
    const start = markAt(cell.text, codes) ?? readNumberedNote(line);
    const sentence = namedMarks.find(({ pattern }) => pattern.test(line.text));
    if (start !== null) {
      const rest = start.end < cell.text.length ? [pieceOf(cell, start.end)] : [];
      notes.push({
        mark: start.mark,
        text: [...rest.filter((piece) => pieceText(piece) !== ''), ...line.cells.slice(1).map((one) => pieceOf(one))],
      });
      open = true;
    } else if (sentence !== undefined) {
      notes.push({ mark: sentence.mark, text: line.cells.map((one) => pieceOf(one)) });
      open = true;
    } else if (open) notes.at(-1)?.text.push(...line.cells.map((one) => pieceOf(one)));
  }
  return notes.filter((note) => note.text.length > 0);
}

/** In HTML a note ends with its table row: another row, or text after the table, is something else. */
function isAfterRow(previous: Line | undefined, line: Line): boolean {
  return previous !== undefined && previous.row !== null && (previous.row !== line.row || previous.table !== line.table);
}

/** The notes on a mark; a code such as `96-S3/A` also means the note on `96-S3/A-4.1.1`. */
export function notesOn(notes: readonly Note[], mark: string): readonly Note[] {
  const exact = notes.filter((note) => note.mark === mark);
  if (exact.length > 0 || !/\p{L}/u.test(mark)) return exact;
  const folded = fold(mark);
  return notes.filter((note) => fold(note.mark).startsWith(folded) || (note.mark.length > 3 && folded === fold(note.mark)));
}

/** `codes` are folded. */
function markAt(text: string, codes: readonly string[]): { readonly mark: string; readonly end: number } | null {
  const match = noteStart.exec(text);
  const mark = match?.groups?.['mark'];
  if (match !== null && mark !== undefined && isNote(text))
    return { mark: mark.replace(/^\((?=[*†‡+#^])|(?<=[*†‡+#^])\)$/g, ''), end: match[0].length };
  const word = /^\S+/.exec(text)?.[0] ?? '';
  const folded = fold(word);
  return !codes.some((code) => folded.startsWith(code)) ? null : { mark: word.replace(/[*,;]+$/, ''), end: word.length };
}

function fold(mark: string): string {
  return mark.toUpperCase().replace(/[^A-Z\d/*†‡+#]/g, '');
}
