import type { z } from 'zod';
import type { Basis } from '../record/found.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Found, Span } from '../source/span.ts';

/** A value and where it comes from; the span is null where it stands nowhere in the text. */
export type Based<T> = { readonly value: T; readonly basis: z.infer<typeof Basis>; readonly span: Span | null };

/** Says of a value that was read where it comes from. */
export function basedOn<T>(found: Found<T> | null, basis: Based<T>['basis']): Based<T> | null {
  return found === null ? null : { ...found, basis };
}

/** What the text says, else the hint. A hint that says something else is reported: the text wins. */
export function mergeHint<T extends string>(stated: Based<T> | null, hint: T | null, name: string, report: Report): Based<T> | null {
  if (hint === null) return stated;
  if (stated === null) return { value: hint, basis: 'hints', span: null };
  if (stated.value.toUpperCase() !== hint.toUpperCase()) {
    report('hint-contradicts-text', stated.span, `The hint says that the ${name} is ${hint}; the text says ${stated.value}.`);
  }
  return stated;
}
