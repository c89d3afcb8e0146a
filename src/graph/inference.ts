import { z } from 'zod';
import { Basis } from '../record/found.ts';
import type { Span } from '../source/span.ts';
import { builder } from './builder.ts';
import { Evidence, type EvidenceView, fieldEvidenceOf } from './evidence.ts';
import type { FilingText } from './filing-text.ts';

const InferenceBasis = builder.enumType('InferenceBasis', {
  description: 'From what a value was inferred.',
  values: {
    COVER: { value: 'cover', description: 'From the cover page, where there is no header.' },
    HINTS: { value: 'hints', description: 'From the hints that the client gave with the text.' },
  } as const,
});

type InferenceView = { readonly field: string; readonly basis: z.infer<typeof Inferred>; readonly evidence: EvidenceView | null };

const Inferred = Basis.exclude(['header', 'document']);

/** `Inference`: a value that does not stand where the SEC has it stated. */
export const Inference = builder.objectRef<InferenceView>('Inference').implement({
  description: 'A value that does not stand where the SEC has it stated (the header, or the XML of a form), but was inferred.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The field of the object that shows the value.' }),
    basis: t.expose('basis', { type: InferenceBasis, description: 'From what it was inferred.' }),
    evidence: t.expose('evidence', {
      type: Evidence,
      nullable: true,
      description: 'Where it stands; null where it stands nowhere in the text.',
    }),
  }),
});

const StoredInferences = z.record(z.string(), Inferred);

/** What an `inferences` field answers for the columns of a row. */
export function storedInferences(
  filing: FilingText,
  { inferences, spans }: { readonly inferences: unknown; readonly spans: unknown },
): InferenceView[] {
  const evidence = new Map(fieldEvidenceOf(filing, spans).map((one) => [one.field, one.evidence]));
  return Object.entries(StoredInferences.parse(inferences)).map(([field, basis]) => ({
    field,
    basis,
    evidence: evidence.get(field) ?? null,
  }));
}

/** What an `inferences` field answers for values of a parsed record. */
export function parsedInferences(
  filing: FilingText,
  fields: Readonly<Record<string, { readonly basis: Basis; readonly span: Span | null } | null>>,
): InferenceView[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    const inferred = Inferred.safeParse(value?.basis);
    if (!inferred.success) return [];
    return [{ field, basis: inferred.data, evidence: value?.span == null ? null : { filing, span: value.span } }];
  });
}
