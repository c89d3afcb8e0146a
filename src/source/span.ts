/** A half-open range `[start, end)` of UTF-16 offsets into the decoded text of a whole submission. */
export type Span = { readonly start: number; readonly end: number };

/** A value read from the text, and where it stands there. The value may be decoded or joined; the text under the span never is. */
export type Found<T> = { readonly value: T; readonly span: Span };

/** The text under a span, as it stands in the submission. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** The smallest span that holds all of `spans`, or `null` for none. */
export function spanOver(spans: readonly (Span | null)[]): Span | null {
  let over: Span | null = null;
  for (const span of spans) {
    if (span === null) continue;
    over = over === null ? span : { start: Math.min(over.start, span.start), end: Math.max(over.end, span.end) };
  }
  return over;
}
