import type { Signature } from '../../record/signature.ts';
import { spanOver } from '../../source/span.ts';
import { linesWith } from '../leaf/lines-with.ts';
import { joinPieces, type Piece, pieceOf, pieceText, without } from '../leaf/piece.ts';
import { readDate } from '../leaf/read-date.ts';
import type { MainDocument } from '../main-document.ts';
import { readRows } from './block-rows.ts';
import type { Row, RowCell } from './row-cell.ts';

/** A word of the caption: few lines of the tables that such a form consists of bear it. */
const signing = /signing/gi;
const personSigning = /^Person\s+Signing\s+this\s+Report/i;
const managerFiling = /^(?:Name\s+of\s+)?Institutional\s+Investment\s+Manager\s+Filing\s+this\s+Report/i;
const nameLabel = /^Name\s*:\s*/i;
const titleLabel = /^Title\s*:\s*/i;
const dateLabel = /^Date\s*:/i;

/**
 * Reads the signature of a Form 13F in text, whose cover page prescribes its place: `Person Signing this Report on Behalf of Reporting Manager:`
 * with name and title, then mark, city and date on one line. `null` where the document has no such place or it is blank.
 */
export function readForm13fSignature(context: MainDocument): Signature | null {
  const lines = context.sections.lines;
  const start = linesWith(context, signing).find((index) => personSigning.test(lines[index]?.text.trim() ?? ''));
  if (start === undefined) return null;
  const rows = readRows(lines.slice(start, start + 40));
  const marked = rows.flat().find((cell) => cell.mark?.isConformed === true);
  const mark = marked?.mark ?? null;
  const printed = labelled(rows, nameLabel) ?? (marked === undefined || mark === null ? undefined : pieceOf(marked, mark.start, mark.end));
  const name = printed === undefined ? null : joinPieces(context, [printed]);
  if (name === null) return null;

  const title = labelled(rows, titleLabel);
  const manager = lines.findIndex((line) => managerFiling.test(line.text.trim()));
  const entity = manager < 0 ? undefined : labelled(readRows(lines.slice(manager, start)), nameLabel);
  return {
    name,
    title: title === undefined ? null : joinPieces(context, [title]),
    signedOn: dateBeside(context, rows, marked),
    onBehalfOf: entity === undefined ? null : joinPieces(context, [entity]),
    attorneyInFact: null,
    isConformed: mark !== null,
    span: spanOver([name.span, marked?.span ?? null]) ?? name.span,
  };
}

function labelled(rows: readonly Row[], label: RegExp): Piece | undefined {
  const cell = rows.flat().find((one) => label.test(one.text));
  const piece = cell === undefined ? undefined : without(pieceOf(cell), label);
  return piece === undefined || pieceText(piece) === '' ? undefined : piece;
}

function dateBeside(context: MainDocument, rows: readonly Row[], marked: RowCell | undefined): Signature['signedOn'] {
  const beside = rows.find((cells) => marked !== undefined && cells.includes(marked)) ?? [];
  const labels = rows.flat().filter((cell) => dateLabel.test(cell.text));
  const dated = [...beside, ...labels].find((cell) => cell.dates.length > 0);
  return dated === undefined ? null : readDate(context, dated);
}
