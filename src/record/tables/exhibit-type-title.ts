import {
  type ExhibitType,
  edgarExhibits,
  form20FExhibits,
  fundExhibits,
  item601Exhibits,
  namedExhibits,
  regulationAExhibits,
  tenderOfferExhibits,
} from './exhibit-types.ts';

/** Which forms number their exhibits by which table. The first that matches counts; forms that number as they like are in none. */
const numberings: readonly { readonly forms: RegExp; readonly exhibits: readonly ExhibitType[] }[] = Object.freeze([
  { forms: /^20-?F/, exhibits: form20FExhibits },
  { forms: /^SC (?:TO|14D9|13E3)/, exhibits: tenderOfferExhibits },
  { forms: /^(?:485|N-1A)/, exhibits: fundExhibits },
  { forms: /^1-(?:A|K|SA|U|Z)\b/, exhibits: regulationAExhibits },
  { forms: /^(?:[SF]-(?:[1-4]|8|11)|S[BF]-[123]|POS (?:AM|EX|462)|10-?[KQ]|10-?12[BG]|10-D|8-K|ABS-EE|[345]$)/, exhibits: item601Exhibits },
]);

/**
 * What an exhibit's number means on a form filed on a day: `Material contracts` for 10.1 of a 10-K, `Rule 13a-14(a) certifications` for 12.1
 * of a 20-F. `number` is as printed or as in a document's type after `EX-`. Null where the number has no meaning, or might have two.
 */
export function exhibitTypeTitle(number: string, formType: string, filedOn: string | null): string | null {
  const form = formType.trim().toUpperCase();
  const numbering = numberings.find(({ forms }) => forms.test(form))?.exhibits ?? [];
  const named = titleOf(namedExhibits, [number.toUpperCase()], filedOn);
  return named ?? titleOf([...numbering, ...edgarExhibits], codesOf(number), filedOn);
}

/** What a document's type means, `EX-99.1`, `EX1A-6 MAT CTRCT`; null for a type of anything but exhibits. */
export function documentTypeTitle(type: string, formType: string, filedOn: string | null): string | null {
  const number = /^EX(?:-|1[AK]-)\s*(.+)$/i.exec(type.trim())?.[1];
  return number === undefined ? null : exhibitTypeTitle(number, formType, filedOn);
}

/** Under which codes a number may be found, the closest first: `10.A.49` is of class 10, `EX-99.(A)(1)(B)` of (a)(1), `101.INS` itself. */
function codesOf(number: string): readonly string[] {
  const lettered = /^(?:99\.)?\(?([a-z])\b\)?(\(\d\))?/i.exec(number);
  const letters = lettered === null ? [] : [`(${lettered[1]})${lettered[2] ?? ''}`, `(${lettered[1]})`].map((code) => code.toLowerCase());
  const [, integer = '', rest = ''] = /^\(?(\d{1,3})\)?(.*)$/.exec(number) ?? [];
  const part = /^\W*([a-z]+)/i.exec(rest)?.[1]?.toLowerCase() ?? '';
  return [number.toUpperCase(), ...letters, `${integer}(${part})`, `${integer}${part}`, integer];
}

function titleOf(types: readonly ExhibitType[], codes: readonly string[], filedOn: string | null): string | null {
  for (const code of codes) {
    const meanings = types.filter((type) => type.code === code);
    if (meanings.length > 0) return meaningOn(meanings, filedOn)?.title ?? null;
  }
  return null;
}

/** A filing without a date may be of any day: only a number that has meant one thing is known there. */
function meaningOn(meanings: readonly ExhibitType[], filedOn: string | null): ExhibitType | undefined {
  if (filedOn === null) return meanings.length === 1 ? meanings[0] : undefined;
  return meanings.find(({ since, until }) => (since === null || since <= filedOn) && (until === null || filedOn <= until));
}
