/** The months as filings write them, January first: each entry's full name; three letters or more of it also count (`Sept.`, `Jan`). */
export const months = Object.freeze([
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const);

/** A regular expression source for a month's name, `September`, `Sept.` or `SEP`; it matches nothing longer. */
export const monthPattern =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** The number of a month, 1 to 12, by a name that `monthPattern` matched; 0 for any other text. */
export function monthNumber(name: string): number {
  return numbers.get(name.slice(0, shortest).toLowerCase()) ?? 0;
}

/** Letters of a name that tell a month from all others. */
const shortest = 3;
const numbers: ReadonlyMap<string, number> = new Map(months.map((month, index) => [month.slice(0, shortest), index + 1]));
