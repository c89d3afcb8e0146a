import { baseFormType } from '../../record/tables/form-title.ts';

// EDGAR's variants of a form under the name by which texts refer to it.
const family: Readonly<Record<string, string>> = Object.freeze({
  '10-K405': '10-K',
  '10-KT': '10-K',
  '10-KT405': '10-K',
  '10-K405T': '10-K',
  '10-KSB40': '10-KSB',
  '10-QT': '10-Q',
  '10-12B': '10',
  '10-12G': '10',
  '8-A12B': '8-A',
  '8-A12G': '8-A',
  '8-K12B': '8-K',
  '8-K12G3': '8-K',
  '8-K15D5': '8-K',
  '20FR12B': '20-F',
  '20FR12G': '20-F',
  '40FR12B': '40-F',
  '40FR12G': '40-F',
  'SCHEDULE 13D': 'SC 13D',
  'SCHEDULE 13G': 'SC 13G',
});

/** Whether a form is an amendment, `/A`. */
export function isAmendment(formType: string): boolean {
  return /\/A$/i.test(formType.trim());
}

/**
 * The family of forms by which filings refer to each other.
 *
 * @example formKey('Form 10-K405/A') === '10-K'
 */
export function formKey(formType: string): string {
  const base = baseFormType(formType)
    .replace(/^FORM\s+/, '')
    .replace(/\s+/g, ' ');
  return family[base] ?? base;
}
