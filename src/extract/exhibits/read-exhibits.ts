import type { Exhibit } from '../../record/exhibit.ts';
import { exhibitNumberKey } from '../../record/exhibit-number-key.ts';
import type { Report } from '../../source/diagnostic.ts';
import { spanOver } from '../../source/span.ts';
import { joinPieces, type Piece, partOf, pieceSpan, pieceText, without } from '../leaf/piece.ts';
import type { MainDocument } from '../main-document.ts';
import { findExhibitLists } from './find-lists.ts';
import { readIncorporation, readLocationColumns } from './read-incorporation.ts';
import { type Note, notesOn, readNotes } from './read-notes.ts';
import { type ExhibitRow, readRows } from './read-rows.ts';
import { tieDocuments } from './tie-documents.ts';

/** Forms of investment companies and tender offers, whose rules letter their exhibits. */
const letteredForms = /^(?:N-|485|497|POS|40-|SC (?:TO|14D|13E))/;

/**
 * Reads the exhibits that a main document lists, each number once: the first wording where it is listed twice, what another list says of its
 * source included, and numbers that only a later list has at the end. A document without a list yields none, whatever is attached.
 */
export function readExhibits(context: MainDocument, report: Report): readonly Exhibit[] {
  if (context.sections.format === 'xml') return [];
  const lists = findExhibitLists(context.sections.lines);
  const rows = withoutFootnotes(lists.flatMap((list) => readRows(list.lines, letteredForms.test(context.formType ?? ''))));
  const used = new Set(rows.flatMap((row) => [...row.marks, ...numberedMarks(row).marks]));
  const notes = readNotes(
    notedLines(
      context,
      lists.flatMap((list) => list.lines),
    ),
    used,
  );
  const exhibits = mergeByNumber(
    rows.flatMap((row) => toExhibit(context, row, notes)),
    report,
  );
  return tieDocuments(exhibits, context.documents);
}

/** Where exhibits are lettered, `(a)(1)`, a bare integer up to 99 numbers a footnote or a section of the prospectus. */
function withoutFootnotes(rows: readonly ExhibitRow[]): readonly ExhibitRow[] {
  const isLettered = rows.some((row) => /^\([a-z]/.test(row.number));
  return isLettered ? rows.filter((row) => !/^\d{1,2}(?:[a-z].*)?$/.test(row.number)) : rows;
}

/** Notes stand in the lists or below them, at the latest at the end of the document. */
function notedLines(context: MainDocument, listed: MainDocument['sections']['lines']): MainDocument['sections']['lines'] {
  const first = listed[0] === undefined ? -1 : context.sections.lines.indexOf(listed[0]);
  return first < 0 ? [] : context.sections.lines.slice(Math.max(0, first - 30));
}

function toExhibit(context: MainDocument, printed: ExhibitRow, notes: readonly Note[]): readonly Exhibit[] {
  const row = withNumberedMarks(printed, notes);
  // The number's own place is the row's evidence even where its base stands on a row above.
  const at = pieceSpan(context, row.numberAt);
  if (at === null) return [];
  const description = joinPieces(
    context,
    trimLast(row).filter((piece) => pieceText(piece) !== ''),
  );
  const explained = row.marks.flatMap((mark) => notesOn(notes, mark)).map((note) => note.text);
  const incorporation =
    readLocationColumns(context, row.location) ?? readIncorporation(context, [row.description, row.location, ...explained]);
  const span = spanOver([at, description?.span ?? null, ...row.location.map((piece) => pieceSpan(context, piece))]) ?? at;
  return [{ number: { value: row.number, span: at }, description, documentIndex: null, incorporation, span }];
}

/** `… of the Corporation 1`, `… filed on June 20, 20081`: the figures at the end are marks where notes bear their numbers. */
function withNumberedMarks(row: ExhibitRow, notes: readonly Note[]): ExhibitRow {
  const { marks, rest } = numberedMarks(row);
  if (marks.length === 0 || !marks.every((mark) => notes.some((note) => note.mark === mark))) return row;
  return { ...row, description: [...row.description.slice(0, -1), ...rest], marks: [...row.marks, ...marks] };
}

function numberedMarks(row: ExhibitRow): { readonly marks: readonly string[]; readonly rest: readonly Piece[] } {
  const last = row.description.at(-1);
  const figures = last === undefined ? null : /(?:\s|(?<=\b(?:19|20)\d\d))(\d{1,2}(?:,\s?\d{1,2})*)$/.exec(pieceText(last));
  if (last === undefined || figures === null) return { marks: [], rest: [] };
  return { marks: (figures[1] ?? '').split(/,\s?/), rest: [partOf(last, 0, figures.index)] };
}

function trimLast(row: ExhibitRow): ExhibitRow['description'] {
  const last = row.description.at(-1);
  return last === undefined ? [] : [...row.description.slice(0, -1), without(last, /\s*(?:[*†‡+#^]+|<F\d{1,2}>)\s*$/)];
}

function mergeByNumber(exhibits: readonly Exhibit[], report: Report): readonly Exhibit[] {
  const byKey = new Map<string, Exhibit>();
  for (const exhibit of exhibits) {
    const key = exhibitNumberKey(exhibit.number.value);
    const first = byKey.get(key);
    byKey.set(
      key,
      first === undefined
        ? exhibit
        : {
            ...first,
            description: first.description ?? exhibit.description,
            incorporation: first.incorporation ?? sameText(first, exhibit),
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
