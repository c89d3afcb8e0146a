import type { Signature } from '../../record/signature.ts';
import type { Cell, Line } from '../../sections/sections.ts';
import type { Found } from '../../source/span.ts';
import { linesWith } from '../leaf/lines-with.ts';
import { readDate } from '../leaf/read-date.ts';
import type { MainDocument } from '../main-document.ts';
import { readSignedName } from './read-signed-name.ts';

const caption = /\bsignature\s+of\s+(?:\*+\s*)?reporting\s+person/gi;
/** How many lines of signers may stand over one caption. */
const mostSigners = 40;

/**
 * Reads the signatures of Forms 3, 4 and 5 as EDGAR shows them to people: names and dates in a row over the captions
 * `** Signature of Reporting Person` and `Date`, which are printed once for all signers.
 */
export function readOwnershipSignatures(context: MainDocument): readonly Signature[] {
  const { lines } = context.sections;
  return linesWith(context, caption).flatMap((index) => signersOver(lines, index).flatMap((line) => readSigner(context, line)));
}

/** The dated lines right over the caption, in its table. */
function signersOver(lines: readonly Line[], index: number): readonly Line[] {
  const signers: Line[] = [];
  for (let above = index - 1; above >= 0 && signers.length < mostSigners; above -= 1) {
    const line = lines[above];
    if (line === undefined || line.table !== lines[index]?.table || line.cells.length !== 2) break;
    signers.unshift(line);
  }
  return signers;
}

function readSigner(context: MainDocument, { cells: [cell, dated] }: Line): readonly Signature[] {
  const signedOn = dated === undefined ? null : readDate(context, dated);
  if (cell === undefined || signedOn === null || !/\p{L}{2}/u.test(cell.text)) return [];
  const { name, title, onBehalfOf, attorneyInFact, isConformed } = readSignedName(cell.text);
  const within = (value: string | null): Found<string> | null => placeOf(cell, value);
  return [
    {
      name: { value: name, span: cell.span },
      title: within(title),
      signedOn,
      onBehalfOf: within(onBehalfOf),
      attorneyInFact: within(attorneyInFact),
      isConformed,
      span: { start: cell.span.start, end: Math.max(cell.span.end, signedOn.span.end) },
    },
  ];
}

function placeOf({ span }: Cell, value: string | null): Found<string> | null {
  return value === null ? null : { value, span };
}
