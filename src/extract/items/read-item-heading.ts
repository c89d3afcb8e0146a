/** An item's number in a line: the code as the SEC writes it, `2.02` or `5`, and where it stands. */
export type ItemCode = { readonly code: string; readonly start: number; readonly end: number };

/** The heading of one item, or of several at once, and what follows the numbers on its line. */
export type ItemHeading = { readonly codes: readonly ItemCode[]; readonly rest: string };

const number = '\\d{1,2}(?:\\.\\s?\\d{2})?(?!\\d)';
/** `5.02(e)`: the paragraph of the item. */
const part = '(?:\\s*\\([a-z]\\))*';
const heading = new RegExp(
  `^[\\s\\-–—_*•]*items?\\s*(?:no\\.?\\s*)?(${number}(?:${part}\\s*(?:,|and|&|,\\s*and)\\s*(?:item\\s+)?${number})*)${part}(.*)$`,
  'i',
);
/** How a sentence goes on that only speaks of an item: `Item 2.02 of this report`, `Item 7.01 and Exhibit 99.1`. */
const prose =
  /^[\s.]*(?:,|;|\)|["”’]|(?:of|to|in|is|are|and|or|above|below|shall|has|have|was|were|hereof|herein|on|by|as|with|for|under|through|thru|will|into|contained|disclosure|set|this|the)\b(?!\s+[A-Z]{2}))/;

/**
 * Reads a line as the heading of items: `Item 5.  Other Events`, `ITEM 2. 02`, `Items 1 and 2`. Null for any other line, and for a sentence
 * that happens to begin with an item's number.
 */
export function readItemHeading(line: string): ItemHeading | null {
  const match = heading.exec(line);
  const numbers = match?.[1];
  const rest = match?.[2];
  if (
    match === null ||
    numbers === undefined ||
    rest === undefined ||
    prose.test(rest) ||
    /^\s*(?:through|thru|-)\s*(?:items?\s*)?\d/i.test(rest)
  )
    return null;
  const from = line.indexOf(numbers);
  const codes = [...numbers.matchAll(new RegExp(number, 'g'))].map(({ 0: code, index }) => ({
    code: code.replace(/\s/g, ''),
    start: from + index,
    end: from + index + code.length,
  }));
  return { codes, rest: rest.replace(/^[\s.:\-–—]+/, '') };
}
