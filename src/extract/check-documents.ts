import type { Report } from '../source/diagnostic.ts';
import type { Found } from '../source/span.ts';
import { isRootUnclosed } from '../split/envelope.ts';
import type { DocumentPart, HeaderPart } from '../split/part.ts';

/**
 * Compares the documents of a submission with what its header announces. One document more or less is normal (EDGAR counts some that it
 * does not publish); two are reported, and a single one that is missing where the text shows that it was cut off.
 */
export function checkDocuments(
  text: string,
  documents: readonly DocumentPart[],
  { header, declared }: { readonly header: HeaderPart | null; readonly declared: Found<number> | null },
  report: Report,
): void {
  if (header === null) return;
  const last = documents.at(-1);
  if (last === undefined) report('no-documents', null, 'The submission has a header and no documents.');
  if (declared === null || last === undefined) return;

  const missing = declared.value - documents.length;
  if (Math.abs(missing) < 2 && !(missing === 1 && isRootUnclosed(text, header.span.end, last.span.end))) return;
  report('document-count-differs', declared.span, `The header announces ${declared.value} documents; the text has ${documents.length}.`);
}
