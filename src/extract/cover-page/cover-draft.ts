import type { CoverPage } from '../../record/cover-page.ts';
import type { ReportingPeriod } from '../../record/filing.ts';
import type { Found } from '../../source/span.ts';

/** What the cover of the main document says of the filing: the form's title, the period, and the page itself. Null: looked for and not found. */
export type CoverDraft = {
  readonly formType: Found<string> | null;
  readonly reportingPeriod: ReportingPeriod | null;
  readonly coverPage: CoverPage | null;
  /** Every registrant that the cover names, each by itself; `coverPage.registrantName` joins those that stand over one caption. */
  readonly registrants: readonly Found<string>[];
};
