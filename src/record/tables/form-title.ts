import { formTypes } from './form-types.ts';

const titles: ReadonlyMap<string, string> = new Map(formTypes);

/** What a form is: `Annual report` for 10-K and 10-K/A; null for a form type that is not in the SEC's lists. */
export function formTitle(formType: string): string | null {
  return titles.get(formType.toUpperCase()) ?? titles.get(baseFormType(formType)) ?? null;
}

/** The form without its amendment mark, in capitals: `6-K` for `6-K/A`. */
export function baseFormType(formType: string): string {
  return formType
    .trim()
    .toUpperCase()
    .replace(/\s*\/A$/, '');
}
