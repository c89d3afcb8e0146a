import { builder } from './builder.ts';

/** `AnnualReportForm`: what the cover of a Form 6-K ticks. */
export const AnnualReportForm = builder.enumType('AnnualReportForm', {
  description: 'The annual report form of a foreign private issuer.',
  values: {
    FORM_20_F: { description: 'Annual report of a foreign private issuer.' },
    FORM_40_F: { description: 'Annual report of a Canadian issuer under the multijurisdictional disclosure system.' },
  } as const,
});
