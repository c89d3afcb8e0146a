import type { Line } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Found } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import type { MainDocument } from '../main-document.ts';

/** What a cover prints without captions, and what gives it away all the same. */
export type Uncaptioned = { readonly registrantName: Found<string> | null; readonly stateOfIncorporation: Found<string> | null };

/** Lines from the top in which a name without a caption is looked for. */
const farthest = 60;

/** Reads a line that is the name of a party of the header, and `An Indiana Corporation`. */
export function readUncaptioned(context: MainDocument, lines: readonly Line[]): Uncaptioned {
  const names = new Set(context.parties.map((party) => nameKey(party.name.value)).filter((name) => name !== ''));
  const cells = lines
    .filter((line) => line.cells.length > 0)
    .slice(0, farthest)
    .flatMap((line) => line.cells);
  const named = cells.find((cell) => names.has(nameKey(cell.text)));
  const incorporated = cells.find((cell) => stateSentence.test(cell.text));
  const [whole = '', before = '', state = ''] = stateSentence.exec(incorporated?.text ?? '') ?? [];
  return {
    registrantName: named === undefined ? null : { value: joinLines([named.text]), span: named.span },
    stateOfIncorporation:
      incorporated === undefined || whole === ''
        ? null
        : { value: state, span: spanWithin(context, incorporated, { start: before.length, end: before.length + state.length }) },
  };
}

const stateSentence = /^(\(?an? )([A-Z][A-Za-z ]{2,30}) corporation\)?$/i;

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
