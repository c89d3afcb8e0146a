import type { Filing } from '../store/generated/client.ts';
import { builder } from './builder.ts';
import { Evidence, type EvidenceView, fieldEvidenceOf } from './evidence.ts';
import type { FilingText } from './filing-text.ts';

/** A reporting period, whether stored or only parsed. */
export type ReportingPeriodView = {
  readonly text: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly evidence: EvidenceView | null;
};

/** `ReportingPeriod`: which time a filing reports on. */
export const ReportingPeriod = builder.objectRef<ReportingPeriodView>('ReportingPeriod').implement({
  description: '`For the month of March 2003` is 2003-03-01 to 2003-03-31; a single day starts and ends on it.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The period as printed, `March 2003`.' }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'Its first day.' }),
    endsOn: t.expose('endsOn', { type: 'Date', description: 'Its last day.' }),
    evidence: t.expose('evidence', { type: Evidence, nullable: true, description: 'Where the text names it.' }),
  }),
});

/** Shows the reporting period of a stored filing; null where the text names none. */
export function storedReportingPeriod(
  filing: FilingText,
  { periodText, periodStartsOn, periodEndsOn, spans }: Pick<Filing, 'periodText' | 'periodStartsOn' | 'periodEndsOn' | 'spans'>,
): ReportingPeriodView | null {
  if (periodText === null || periodStartsOn === null || periodEndsOn === null) return null;

  const found = fieldEvidenceOf(filing, spans).find(({ field }) => field === 'reportingPeriod');
  return { text: periodText, startsOn: periodStartsOn, endsOn: periodEndsOn, evidence: found?.evidence ?? null };
}
