import { z } from 'zod';
import { type Span, slice } from '../source/span.ts';
import { builder } from './builder.ts';
import type { FilingText } from './filing-text.ts';

/** A span of a filing's text, which is read only when a field needs it. */
export type EvidenceView = { readonly filing: FilingText; readonly span: Span };

// In UTF-16 units.
const excerptLimit = 300;

/** `Evidence`: where a value was read. */
export const Evidence = builder.objectRef<EvidenceView>('Evidence').implement({
  description:
    'Where in the filing a value was read: UTF-16 offsets into the decoded text of the whole submission; line and column count from 1.',
  fields: (t) => ({
    documentSequence: t.int({
      nullable: true,
      description: 'The sequence number of the document it stands in; null in the header and in a bare document.',
      resolve: ({ filing, span }, _args, context) => filing.documentSequenceAt(context, span.start),
    }),
    start: t.int({ description: 'The offset of its first character.', resolve: ({ span }) => span.start }),
    end: t.int({ description: 'The offset behind its last character.', resolve: ({ span }) => span.end }),
    line: t.int({
      description: 'The line in which it begins.',
      resolve: async ({ filing, span }, _args, context) => (await filing.read(context)).lines.placeOf(span.start).line,
    }),
    column: t.int({
      description: 'The column at which it begins, in UTF-16 units.',
      resolve: async ({ filing, span }, _args, context) => (await filing.read(context)).lines.placeOf(span.start).column,
    }),
    excerpt: t.string({
      description: `The text as it stands there, line ends and all; after ${excerptLimit} UTF-16 units it is cut and ends in an ellipsis.`,
      resolve: async ({ filing, span }, _args, context) => excerptOf((await filing.read(context)).text, span),
    }),
  }),
});

/** Evidence of a row's own columns; null where the value stands nowhere in the text. */
export function evidenceOf(
  filing: FilingText,
  at: { readonly start: number | null; readonly end: number | null } | null,
): EvidenceView | null {
  return at === null || at.start === null || at.end === null ? null : { filing, span: { start: at.start, end: at.end } };
}

/** `FieldEvidence`: where one field of an object was read. */
export const FieldEvidence = builder.objectRef<{ readonly field: string; readonly evidence: EvidenceView }>('FieldEvidence').implement({
  description: 'Where one field of an object was read.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'The name of the value, `filedOn`: a field of the object, or of an object that hangs on it.',
    }),
    evidence: t.field({ type: Evidence, description: 'Where its value stands.', resolve: ({ evidence }) => evidence }),
  }),
});

const StoredSpans = z.record(z.string(), z.tuple([z.number(), z.number()]));

/** What a `fieldEvidence` field answers for the `spans` column of a row. */
export function fieldEvidenceOf(filing: FilingText, spans: unknown): { readonly field: string; readonly evidence: EvidenceView }[] {
  return Object.entries(StoredSpans.parse(spans)).map(([field, [start, end]]) => ({ field, evidence: { filing, span: { start, end } } }));
}

function excerptOf(text: string, span: Span): string {
  if (span.end - span.start <= excerptLimit) return slice(text, span);

  // A character outside the basic plane is two units; half of one would not be valid text.
  const cut = text.slice(span.start, span.start + excerptLimit).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut}…`;
}
