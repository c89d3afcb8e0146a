import type { FilingRecord } from './record/filing.ts';
import type { Diagnostic } from './source/diagnostic.ts';

/** A filing was recognised and read, or the text is none and `diagnostics` says what it is instead. */
export type ParseOutcome =
  | { readonly kind: 'filing'; readonly record: FilingRecord; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'unreadable'; readonly reason: Diagnostic; readonly diagnostics: readonly Diagnostic[] };
