import type { Exhibit } from '../../record/exhibit.ts';
import type { Report } from '../../source/diagnostic.ts';
import { spanOver } from '../../source/span.ts';
import { joinPieces, pieceSpan, pieceText } from '../leaf/piece.ts';
import type { MainDocument } from '../main-document.ts';
import { exhibitKey } from './exhibit-key.ts';
import type { ExhibitRow } from './exhibit-row.ts';
import { findExhibitLists } from './find-lists.ts';
import { figureAfter, withoutNumberMarks } from './number-marks.ts';
import { readIncorporation, readLocationColumns } from './read-incorporation.ts';
import { type Note, notesOn, printNote, readNotes } from './read-notes.ts';
import type { Numbering } from './read-row-number.ts';
import { tieDocuments } from './tie-documents.ts';

/** The rules of investment companies and tender offers letter exhibits; reports of foreign issuers count theirs. */
function numberingOf(formType: string): Numbering {
  if (/^(?:N-|485|497|POS|40-|SC (?:TO|14D|13E))/.test(formType)) return 'letters';
  return /^6-?K/.test(formType) ? 'integers' : 'classes';
}

/**
 * Reads the exhibits that a main document lists, each number once: the first wording where it is listed twice, what another list says of its
 * source included, and numbers that only a later list has at the end. A document without a list yields none, whatever is attached.
 */
export function readExhibits(context: MainDocument, report: Report): readonly Exhibit[] {
  if (context.sections.format === 'xml') return [];
  const lists = findExhibitLists(context, numberingOf(context.formType ?? ''));
  const rows = withoutFootnotes(
    withoutContents(
      context,
      lists.flatMap((list) => list.rows),
    ),
  );
  const notes = readNotes(context, Math.max(0, (rows[0]?.line ?? 0) - notesBefore), marksOf(rows));
  const exhibits = withoutNumberMarks(rows, notes).flatMap((row) => toExhibit(context, row, notes));
  return tieDocuments(mergeByNumber(exhibits, report), context.documents);
}

/** The agent that wrote the HTML lists what it attached, `EX-99.1`, in a table of contents: no list where the document has one. */
function withoutContents({ sections }: MainDocument, rows: readonly ExhibitRow[]): readonly ExhibitRow[] {
  const first = rows.findIndex(({ numberAt }) => !/^\W*ex-/i.test(numberAt.cell.text));
  return sections.format === 'plain' || first < 0 ? rows : rows.slice(first);
}

/** Notes stand in the lists or below them, at the latest at the end of the document, or in a sentence so many lines above. */
const notesBefore = 30;

function marksOf(rows: readonly ExhibitRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => [...row.marks, ...(row.endMarks?.marks ?? []), figureAfter(row)].flatMap((mark) => mark ?? [])));
}

/** Where exhibits are lettered, `(a)(1)`, a bare integer up to 99 numbers a footnote or a section of the prospectus. */
function withoutFootnotes(rows: readonly ExhibitRow[]): readonly ExhibitRow[] {
  const isLettered = rows.some((row) => /^\([a-z]/.test(row.number));
  return isLettered ? rows.filter((row) => !/^\d{1,2}(?:[a-z].*)?$/.test(row.number)) : rows;
}

function toExhibit(context: MainDocument, row: ExhibitRow, notes: readonly Note[]): readonly Exhibit[] {
  const { number, numberAt, description: pieces, location, isSourced, marks, line } = withEndMarks(row, notes);
  // The number's own place is the row's evidence even where its base stands on a row above.
  const at = pieceSpan(context, numberAt);
  if (at === null) return [];
  const description = joinPieces(context, pieces);
  const explained = [...new Set(marks.flatMap((mark) => notesOn(notes, mark, line)))];
  const texts = [pieces, location, ...explained.map(({ text }) => text)];
  const incorporation = readLocationColumns(context, location, isSourced) ?? readIncorporation(context, texts);
  const span = spanOver([at, description?.span ?? null, ...location.map((piece) => pieceSpan(context, piece))]) ?? at;
  const printed = explained.flatMap((note) => printNote(context, note) ?? []);
  return [{ number: { value: number, span: at }, description, documentIndex: null, incorporation, notes: printed, span }];
}

/** The marks at the end of the description are the row's: symbols always, bare figures where notes bear them all. */
function withEndMarks(row: ExhibitRow, notes: readonly Note[]): ExhibitRow {
  if (row.endMarks === null) return row;
  const { marks, isSure, rest } = row.endMarks;
  if (!isSure && !marks.every((mark) => notes.some((note) => note.mark === mark))) return row;
  const description = [...row.description.slice(0, -1), rest].filter((piece) => pieceText(piece) !== '');
  return { ...row, description, marks: [...row.marks, ...marks] };
}

function mergeByNumber(exhibits: readonly Exhibit[], report: Report): readonly Exhibit[] {
  const byKey = new Map<string, Exhibit>();
  for (const exhibit of exhibits) {
    const key = exhibitKey(exhibit.number.value);
    const first = byKey.get(key);
    byKey.set(
      key,
      first === undefined
        ? exhibit
        : {
            ...first,
            description: first.description ?? exhibit.description,
            incorporation: first.incorporation ?? sameText(first, exhibit),
            notes: first.notes.length > 0 ? first.notes : exhibit.notes,
          },
    );
    if (first !== undefined)
      report('exhibit-listed-twice', exhibit.span, `Exhibit ${exhibit.number.value} is listed twice; the first wording stands.`);
  }
  return [...byKey.values()];
}

/** What a second list says of the source counts only where both rows describe one thing: sub-rows may share a number. */
function sameText(first: Exhibit, second: Exhibit): Exhibit['incorporation'] {
  const start = (exhibit: Exhibit): string =>
    (exhibit.description?.value ?? '')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')
      .slice(0, 24);
  return start(first) === start(second) ? second.incorporation : null;
}
