import { z } from 'zod';

/** `[start, end)` in UTF-16 units of the decoded text. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();

/** A value with the span it was read at. */
export const found = <T extends z.ZodType>(value: T) => z.object({ value, span: Span }).readonly();

/** Where a value that need not stand in the text comes from. Anything but `header` and `document` is an inference and is reported as such. */
export const Basis = z.enum(['header', 'document', 'cover', 'hints']);
export type Basis = z.infer<typeof Basis>;

/** True for a value that does not stand where the SEC has it stated, but was inferred from elsewhere. */
export function isInferred(basis: Basis): boolean {
  return basis !== 'header' && basis !== 'document';
}

/** A value with its basis; the span is null where it stands nowhere in the text (hints). */
export const based = <T extends z.ZodType>(value: T) => z.object({ value, basis: Basis, span: Span.nullable() }).readonly();
