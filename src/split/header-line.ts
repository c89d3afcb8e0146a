import type { Span } from '../source/span.ts';

/** A line of the header, understood by itself. `indent` is the column of its first character, tabs to 8. */
export type HeaderLine = {
  readonly form: 'label' | 'tag' | 'closing';
  readonly name: string;
  readonly indent: number;
  readonly value: Span;
  readonly span: Span;
};
