import { partOf, pieceText } from '../leaf/piece.ts';
import type { ExhibitRow } from './exhibit-row.ts';
import { type Note, notesOn } from './read-notes.ts';

const figure = /\(\d{1,2}\)$/;

/** The figure in brackets at the end of a number, `3.1(2)`, which may be the mark of a note. */
export function figureAfter({ numberAt }: ExhibitRow): string | null {
  return figure.exec(pieceText(numberAt))?.[0] ?? null;
}

/** Takes the figures after the numbers for marks where notes below the list explain each, and the numbers without them are still distinct. */
export function withoutNumberMarks(rows: readonly ExhibitRow[], notes: readonly Note[]): readonly ExhibitRow[] {
  const marked = rows.filter((row) => figureAfter(row) !== null);
  const isExplained = (row: ExhibitRow): boolean => notesOn(notes, figureAfter(row) ?? '', row.line).some(({ line }) => line > row.line);
  if (marked.length === 0 || !marked.every(isExplained)) return rows;
  return distinctNumbers(marked.map(withoutNumberMark)) === distinctNumbers(marked) ? rows.map(withoutNumberMark) : rows;
}

function withoutNumberMark(row: ExhibitRow): ExhibitRow {
  const mark = figureAfter(row);
  if (mark === null) return row;
  const numberAt = partOf(row.numberAt, 0, pieceText(row.numberAt).length - mark.length);
  return { ...row, number: row.number.slice(0, -mark.length), numberAt, marks: [...row.marks, mark] };
}

function distinctNumbers(rows: readonly ExhibitRow[]): number {
  return new Set(rows.map(({ number }) => number)).size;
}
