import type { Span } from './span.ts';

/** How much a diagnostic matters: INFO, every value is sound; WARNING, a value may be missing or wrong; ERROR, a part could not be read. */
export type Severity = 'INFO' | 'WARNING' | 'ERROR';

/** Every code a diagnostic can bear, with how much it matters. docs/diagnostics.md says what each means. */
export const diagnosticSeverity = Object.freeze({
  // not a filing
  'empty-text': 'ERROR',
  'html-error-page': 'ERROR',
  's3-error': 'ERROR',
  'binary-content': 'ERROR',
  'no-filing-recognised': 'ERROR',
  // bytes and container
  'decoded-as-windows-1252': 'INFO',
  'undecodable-bytes': 'WARNING',
  'unclosed-header': 'WARNING',
  'missing-header': 'WARNING',
  'unclosed-document': 'WARNING',
  'unclosed-text': 'WARNING',
  'missing-text': 'WARNING',
  'no-documents': 'WARNING',
  'document-count-differs': 'WARNING',
  'second-submission': 'ERROR',
  truncated: 'ERROR',
  'text-outside-documents': 'WARNING',
  'stray-tag': 'WARNING',
  'bad-sequence': 'WARNING',
  'bad-uuencode': 'WARNING',
  // header
  'unknown-header-field': 'INFO',
  'bad-cik': 'WARNING',
  'bad-date': 'WARNING',
  'bad-accession-number': 'WARNING',
  'missing-form-type': 'WARNING',
  'missing-document-type': 'WARNING',
  'party-without-name': 'WARNING',
  'unreadable-header-line': 'WARNING',
  'deletion-notice': 'WARNING',
  'correction-notice': 'INFO',
  // inference and contradiction
  'inferred-form-type': 'INFO',
  'inferred-registrant': 'INFO',
  'form-type-differs': 'WARNING',
  'hint-contradicts-text': 'WARNING',
  'no-registrant': 'WARNING',
  // content of documents
  'cover-not-found': 'INFO',
  'ambiguous-check-box': 'WARNING',
  'signature-not-found': 'INFO',
  'unreadable-signature': 'WARNING',
  'unresolved-attorney': 'WARNING',
  'exhibit-listed-twice': 'INFO',
  'unknown-item': 'WARNING',
  'items-differ': 'WARNING',
  'malformed-xml': 'WARNING',
  'unclosed-hidden-text': 'WARNING',
  // links between filings
  'ambiguous-incorporation': 'WARNING',
} satisfies Record<string, Severity>);

/** A diagnostic's machine-readable code. */
export type DiagnosticCode = keyof typeof diagnosticSeverity;

/** Bad text is data: what was found, where, and how much it matters. `span` is null where it concerns no place in the text. */
export type Diagnostic = {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | null;
};

/** How a stage reports a diagnostic. */
export type Report = (code: DiagnosticCode, span: Span | null, message: string) => void;

/** Collects diagnostics in the order in which they are reported. */
export function collectDiagnostics(): { readonly report: Report; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, span, message) => {
    diagnostics.push({ code, severity: diagnosticSeverity[code], message, span });
  };
  return { report, diagnostics };
}
