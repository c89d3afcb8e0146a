/**
 * An exhibit's number folded for comparison and order: its numbers and letters, numbers filled up to four digits. Punctuation, brackets and
 * case say nothing: the tag `EX-10.A49` means the exhibit that is printed as `10.A.49`.
 *
 * @example exhibitNumberKey('10(A)49') === exhibitNumberKey('10.a.49') // '0010.A.0049'
 */
export function exhibitNumberKey(number: string): string {
  const parts = number.toUpperCase().match(/\d+|\p{L}+/gu) ?? [];
  return parts.map((part) => (/^\d/.test(part) ? part.replace(/^0+(?=\d)/, '').padStart(4, '0') : part)).join('.');
}
