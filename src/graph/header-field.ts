import type { HeaderField as HeaderFieldRecord } from '../record/filing.ts';
import type { HeaderField as HeaderFieldRow } from '../store/generated/client.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence, type EvidenceView } from './evidence.ts';
import type { FilingText } from './filing-text.ts';

type HeaderFieldView = { readonly path: string; readonly value: string; readonly evidence: EvidenceView };

/** `HeaderField`: a header field that no other field of the graph holds. */
export const HeaderField = builder.objectRef<HeaderFieldView>('HeaderField').implement({
  description: 'A header field that no other field of the graph holds, kept as filed.',
  fields: (t) => ({
    path: t.exposeString('path', { description: describe('HeaderField', 'path') }),
    value: t.exposeString('value', { description: describe('HeaderField', 'value') }),
    evidence: t.expose('evidence', { type: Evidence, description: 'Where the value stands.' }),
  }),
});

/** Shows a stored header field. */
export function storedHeaderField(filing: FilingText, { path, value, start, end }: HeaderFieldRow): HeaderFieldView {
  return { path, value, evidence: { filing, span: { start, end } } };
}

/** Shows a parsed header field. */
export function parsedHeaderField(filing: FilingText, { path, value }: HeaderFieldRecord): HeaderFieldView {
  return { path, value: value.value, evidence: { filing, span: value.span } };
}
