/**
 * The filings that fill an empty database, from `samples/`, as they were filed; several forms and eras. Five are of one registrant, and
 * one of these incorporates exhibits of another by reference; one person signs for a company and for himself.
 */
export const samples: readonly string[] = Object.freeze([
  'hanaro-telecom-6-K-2003.txt',
  'apple-10-Q-1997.txt',
  'apple-10-Q-A-1997.txt',
  'apple-10-Q-1998.txt',
  'apple-8-K-2000.txt',
  'apple-10-K-2000.txt',
  'primus-telecommunications-SC-13D-2003.txt',
  'trinity-industries-leasing-10-K-1995.txt',
  'heat-biologics-8-K-2020.txt',
  'jeffrey-wolf-4-A-2020.txt',
  'alphabet-4-2021.txt',
]);

/** Where a sample stands. */
export function sampleUrl(name: string): URL {
  return new URL(`./samples/${name}`, import.meta.url);
}
