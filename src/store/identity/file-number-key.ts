/**
 * The SEC's file number folded for comparison: without leading zeros and words around it. Null where there is none in the text.
 *
 * @example fileNumberKey('File No. 001-06746') === '1-6746'
 */
export function fileNumberKey(fileNumber: string): string | null {
  const [, act, sequence, suffix = ''] = /(\d{1,3})\s*[-‐–]\s*0*(\d{1,8})((?:-\d{1,3})?)/u.exec(fileNumber) ?? [];
  if (act === undefined || sequence === undefined) return null;
  return `${Number(act)}-${sequence}${suffix.replace(/^-0*/, '-')}`;
}
