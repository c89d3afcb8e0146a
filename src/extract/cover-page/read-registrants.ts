import type { SectionedText } from '../../sections/sections.ts';
import { type Found, spanOver } from '../../source/span.ts';
import { joinLines } from '../leaf/join-lines.ts';
import { isCompanyName } from './legal-form.ts';
import { spanOf } from './read-address.ts';
import type { CaptionValue, ValuePiece } from './read-captions.ts';

/**
 * Every registrant of a cover, each once, the first first: several captions with a name each, and over one caption several lines that each
 * are a whole name (`WELLTOWER INC.` over `WELLTOWER OP LLC`). `first` is the name of the cover as a whole; null gives none.
 */
export function readRegistrants(
  source: SectionedText,
  values: readonly CaptionValue[],
  first: Found<string> | null,
): readonly Found<string>[] {
  if (first === null) return [];
  const captioned = values.filter(
    ({ field, caption, pieces }) => field === 'name' && pieces.length > 0 && /exact name|registrant/i.test(caption.cell.text),
  );
  const names = captioned.flatMap(({ pieces }) => splitNames(pieces)).flatMap((pieces) => nameOf(source, pieces) ?? []);
  const isFirst = names[0] !== undefined && first.value.startsWith(names[0].value);
  return [...new Map((isFirst ? names : [first]).toReversed().map((name) => [name.value.toUpperCase(), name])).values()].toReversed();
}

/** A name may take several lines; lines that are whole names each are as many names. */
function splitNames(pieces: readonly ValuePiece[]): readonly (readonly ValuePiece[])[] {
  return pieces.length > 1 && pieces.every((piece) => isCompanyName(piece.value)) ? pieces.map((piece) => [piece]) : [pieces];
}

function nameOf(source: SectionedText, pieces: readonly ValuePiece[]): Found<string> | null {
  const span = spanOver(pieces.map((piece) => spanOf(source, piece)));
  return span === null ? null : { value: joinLines(pieces.map((piece) => piece.value)), span };
}
