import type { Exhibit } from '../record/exhibit.ts';
import type { FilingItem } from '../record/filing.ts';
import type { Signature } from '../record/signature.ts';

/** What the extractors read out of the main document of a filing. */
export type ContentDraft = {
  readonly items: readonly FilingItem[];
  readonly signatures: readonly Signature[];
  readonly exhibits: readonly Exhibit[];
};

/** What a filing without a main document holds. */
export const noContent: ContentDraft = Object.freeze({ items: [], signatures: [], exhibits: [] });
