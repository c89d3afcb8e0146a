import type { FilingHints } from '../record/filing.ts';
import type { AccessionNumber, Cik, IsoDate } from '../record/identifiers.ts';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';

type HintsInput = {
  readonly accessionNumber?: AccessionNumber | null | undefined;
  readonly cik?: Cik | null | undefined;
  readonly formType?: string | null | undefined;
  readonly filedOn?: IsoDate | null | undefined;
};

/** `FilingHintsInput`. */
export const FilingHintsInput = builder.inputType('FilingHintsInput', {
  description: 'What is known of a bare document that it does not say itself. What the text says wins.',
  fields: (t) => ({
    accessionNumber: t.field({ type: 'AccessionNumber', description: 'The accession number of its submission.' }),
    cik: t.field({ type: 'CIK', description: 'The Central Index Key of its registrant.' }),
    formType: t.string({ description: 'Its form, `10-K405/A`.' }),
    filedOn: t.field({ type: 'Date', description: 'The day on which it was filed.' }),
  }),
});

/** `IngestFilingInput`. */
export const IngestFilingInput = builder.inputType('IngestFilingInput', {
  description: 'One filing to be read.',
  fields: (t) => ({
    text: t.string({
      required: true,
      description: 'The text as filed: a full EDGAR submission (.txt, .nc, PEM-enclosed or not) or one bare document.',
    }),
    sourceUrl: t.field({ type: 'URL', description: 'Where the text was taken from; kept with the filing.' }),
    hints: t.field({
      type: FilingHintsInput,
      description: 'What is known of a bare document that it does not say itself. What the text says wins.',
    }),
  }),
});

/** Reads hints as the parser takes them; throws `BAD_USER_INPUT` for a blank form. */
export function readHints(hints: HintsInput | null | undefined): FilingHints {
  const formType = hints?.formType?.trim() ?? null;
  if (formType === '') throw badUserInput('hints.formType', 'expected a form such as "6-K", found a blank text.');
  return { accessionNumber: hints?.accessionNumber ?? null, cik: hints?.cik ?? null, formType, filedOn: hints?.filedOn ?? null };
}
