import { type EightKItem, eightKItems, newItemsSince } from './8k-items.ts';

/** The title of an item of Form 8-K: `Other Events` for 8.01. A number that was used twice means what it meant on the day of filing. */
export function itemTitle(code: string, filedOn: string | null): string | null {
  const meanings = eightKItems.filter((item) => item.code === code);
  const known = filedOn === null ? meanings : meanings.filter((item) => item.since === null || item.since <= filedOn);
  return (known.at(-1) ?? meanings[0])?.title ?? null;
}

/**
 * The item number that `ITEM INFORMATION` of a header means by a title, in the numbering of the day of filing: `Other events` is 5 in
 * 1999 and 8.01 today. Numbers (`5`, `2.02`, `7.`) are themselves. Null for a title that is not in the table.
 */
export function itemCode(title: string, filedOn: string | null): string | null {
  const number = /^(?:item\s*)?(\d{1,2}|\d\.\d{2})\.?$/i.exec(title.trim());
  if (number?.[1] !== undefined) return number[1];

  const isNew = filedOn === null || filedOn >= newItemsSince;
  const named = eightKItems.filter((item) => titlesOf(item).includes(normaliseTitle(title)));
  return (named.find((item) => item.code.includes('.') === isNew) ?? named.at(0))?.code ?? null;
}

const titlesOf = (item: EightKItem): readonly string[] => [item.title, ...item.headerTitles].map(normaliseTitle);

/** Headers vary in case, in `;` for `:`, and in plural forms: letters alone count, without the last s of a word. */
const normaliseTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z ]+/g, ' ')
    .replaceAll(/s\b/g, '')
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
