import { sicCodes } from './sic-codes.ts';

const titles: ReadonlyMap<string, string> = new Map(sicCodes);

/** The title of a Standard Industrial Classification code, in the capitals of the SEC's list: `ELECTRONIC COMPUTERS` for 3571. */
export function sicTitle(code: string): string | null {
  return titles.get(code) ?? null;
}
