import type { Address } from '../../record/address.ts';
import type { CoverPage } from '../../record/cover-page.ts';
import type { ReportingPeriod } from '../../record/filing.ts';
import type { Found } from '../../source/span.ts';

/** A registrant that a cover names, with what the cover says of it and of no other. */
export type CoverRegistrant = {
  readonly name: Found<string>;
  readonly fileNumber: Found<string> | null;
  readonly irsNumber: Found<string> | null;
  readonly stateOfIncorporation: Found<string> | null;
  readonly address: Address | null;
  readonly phone: Found<string> | null;
};

/** What the cover of the main document says of the filing: the form's title, the period, and the page itself. Null: looked for and not found. */
export type CoverDraft = {
  readonly formType: Found<string> | null;
  readonly reportingPeriod: ReportingPeriod | null;
  readonly coverPage: CoverPage | null;
  /** Every registrant that the cover names, each by itself, the first first: `coverPage` says of it what it says of one. */
  readonly registrants: readonly CoverRegistrant[];
};
