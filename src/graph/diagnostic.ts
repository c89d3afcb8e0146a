import type { Diagnostic as DiagnosticRecord, Severity } from '../source/diagnostic.ts';
import type { Diagnostic as DiagnosticRow } from '../store/generated/client.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence, type EvidenceView, evidenceOf } from './evidence.ts';
import type { FilingText } from './filing-text.ts';

/** A diagnostic, whether stored or only reported. */
export type DiagnosticView = {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly evidence: EvidenceView | null;
};

const DiagnosticSeverity = builder.enumType('DiagnosticSeverity', {
  description: 'How much a diagnostic matters.',
  values: {
    INFO: { description: 'Worth knowing; every value is sound.' },
    WARNING: { description: 'A value may be missing or wrong.' },
    ERROR: { description: 'A part of the filing could not be read.' },
  } as const,
});

/** `Diagnostic`: something that could not be read, or had to be inferred, and where. */
export const Diagnostic = builder.objectRef<DiagnosticView>('Diagnostic').implement({
  description: 'Something that could not be read, or had to be inferred, and where.',
  fields: (t) => ({
    code: t.exposeString('code', { description: describe('Diagnostic', 'code') }),
    severity: t.expose('severity', { type: DiagnosticSeverity, description: describe('Diagnostic', 'severity') }),
    message: t.exposeString('message', { description: describe('Diagnostic', 'message') }),
    evidence: t.expose('evidence', {
      type: Evidence,
      nullable: true,
      description: 'The text it is about; null where it is about no place in it.',
    }),
  }),
});

/** Shows a stored diagnostic. */
export function storedDiagnostic(filing: FilingText, row: DiagnosticRow): DiagnosticView {
  return { ...row, evidence: evidenceOf(filing, row) };
}

/** Shows a diagnostic as it was reported. */
export function reportedDiagnostic(filing: FilingText, diagnostic: DiagnosticRecord): DiagnosticView {
  return { ...diagnostic, evidence: evidenceOf(filing, diagnostic.span) };
}
