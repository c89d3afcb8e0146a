import { exhibitNumberKey } from '../../record/exhibit-number-key.ts';

/**
 * A number folded as `exhibitNumberKey` does, the 99 of lettered exhibits left out: investment companies and tender offers list as `(d)(1)`
 * what they attach as `EX-99.(D)(1)`.
 */
export function exhibitKey(number: string): string {
  return exhibitNumberKey(number).replace(/^0099\.(?=[A-Z])/, '');
}
