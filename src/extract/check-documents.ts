import type { Report } from '../source/diagnostic.ts';
import type { Found } from '../source/span.ts';
import type { DocumentPart, HeaderPart } from '../split/part.ts';

/**
 * Compares the documents of a submission with what its header announces. One document more or less is normal (EDGAR counts some that it
 * does not publish); two are reported.
 */
export function checkDocuments(
  documents: readonly DocumentPart[],
  header: HeaderPart | null,
  declared: Found<number> | null,
  report: Report,
): void {
  if (header === null) return;
  if (documents.length === 0) report('no-documents', null, 'The submission has a header and no documents.');
  if (declared === null || documents.length === 0 || Math.abs(declared.value - documents.length) < 2) return;
  report('document-count-differs', declared.span, `The header announces ${declared.value} documents; the text has ${documents.length}.`);
}
