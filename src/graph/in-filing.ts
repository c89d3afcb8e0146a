import type { FilingText } from './filing-text.ts';

/** A part of a parsed record, with the text that its spans point into. */
export type InFiling<Part> = { readonly filing: FilingText; readonly record: Part };
