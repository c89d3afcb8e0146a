import type { Party } from '../record/party.ts';
import type { Sections } from '../sections/sections.ts';
import type { DocumentPart } from '../split/part.ts';

/** What an extractor of content sees: the main document as lines, and what the header already told. Every span is an offset into `text`. */
export type MainDocument = {
  /** The whole submission. */
  readonly text: string;
  readonly document: DocumentPart;
  readonly sections: Sections;
  /** As the header, a hint or the cover names it: `6-K`, `10-K405/A`. */
  readonly formType: string | null;
  /** The day it was filed, `2003-03-14`. */
  readonly filedOn: string | null;
  readonly parties: readonly Party[];
  /** Every document of the submission, in order, the main one included. */
  readonly documents: readonly DocumentPart[];
};
