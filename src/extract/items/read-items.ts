import type { FilingItem } from '../../record/filing.ts';
import { itemTitle } from '../../record/tables/item-title.ts';
import type { Line } from '../../sections/sections.ts';
import { spanWithin } from '../../sections/span-within.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { MainDocument } from '../main-document.ts';
import { type ItemHeading, readItemHeading } from './read-item-heading.ts';

/**
 * Reads the items that the body of a Form 8-K reports, each once, in order, at the last of its headings: tables of contents come first.
 * An item whose whole text says that it does not apply is not reported. Other forms have none.
 */
export function readItems(context: MainDocument, report: Report): readonly FilingItem[] {
  if (!/^8-K/i.test(context.formType ?? '')) return [];
  const { lines } = context.sections;
  const headings = lines.flatMap((line, index) => {
    const heading = readItemHeading(line.text);
    return heading === null ? [] : [{ ...heading, index, line }];
  });
  const items = new Map<string, FilingItem>();
  for (const [order, heading] of headings.entries()) {
    if (!applies(heading, lines.slice(heading.index + 1, headings[order + 1]?.index))) continue;
    for (const { code, start, end } of heading.codes) {
      const title = itemTitle(code, context.filedOn);
      const span = spanWithin(context, heading.line, { start, end });
      if (title === null) report('unknown-item', span, `Form 8-K has no Item ${code}.`);
      else items.set(code, { code: { value: code, span }, title });
    }
  }
  return [...items.values()];
}

/** Lines that stand at the foot and head of a page below an item: a number, the company's name, the form's. */
const furnitureLines = 4;
const longestFurniture = 60;

/** False where heading and text together say no more than `Not applicable`, be there the break of a page below it. */
function applies(heading: ItemHeading, text: readonly Line[]): boolean {
  if (/^\W*(?:not applicable|inapplicable|none|n\/a)\b/i.test(heading.rest)) return false;
  const end = text.findIndex((line) => /^\W*(?:signatures?\W*$|pursuant to the requirements of the)/i.test(line.text));
  const words = text
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.text.trim())
    .filter((line) => line !== '' && !/^[-_=\s\d]*$/.test(line));
  const [first, ...more] = words;
  if (first === undefined || !/^\W*(?:not applicable|inapplicable|none|n\/a)\W*$/i.test(first)) return true;
  return more.length > furnitureLines || more.some((line) => line.length > longestFurniture || /[a-z][.;:]$/.test(line));
}
