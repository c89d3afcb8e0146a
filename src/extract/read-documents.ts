import type { Document } from '../record/document.ts';
import type { Report } from '../source/diagnostic.ts';
import type { Found, Span } from '../source/span.ts';
import type { DocumentPart } from '../split/part.ts';
import type { Based } from './based.ts';
import type { MainDocument } from './main-document.ts';
import { mediaType } from './media-type.ts';
import type { Submission } from './submission.ts';

/** Describes the documents of a submission in order. One without `<TYPE>` bears the filing's form where it comes first, as a bare document does. */
export function readDocuments(
  { text, documents }: Pick<Submission, 'text' | 'documents'>,
  main: MainDocument | null,
  formType: Based<string>,
  report: Report,
): readonly Document[] {
  return documents.map((part, index) => ({
    sequence: readSequence(part.sequence, report),
    type: documentType(part, index, formType, report),
    fileName: part.fileName,
    description: part.description,
    mediaType: mediaType(text, part, part === main?.document ? main.sections.format : null),
    byteLength: utf8Length(text, part.body),
    isEncoded: part.encoding === 'uuencode',
    span: part.span,
    body: part.body,
  }));
}

function documentType(part: DocumentPart, index: number, formType: Based<string>, report: Report): Based<string> {
  if (part.type !== null) return { ...part.type, basis: 'document' };
  if (!part.isBare) report('missing-document-type', part.span, 'The document has no <TYPE>.');
  return index === 0 ? formType : { value: unknownType, basis: 'document', span: null };
}

/** The type of a form or document that nothing names. Always reported. */
export const unknownType = 'UNKNOWN';

function readSequence(field: Found<string> | null, report: Report): Found<number> | null {
  if (field === null) return null;
  if (/^\d{1,6}$/.test(field.value)) return { value: Number(field.value), span: field.span };
  report('bad-sequence', field.span, `Expected a number, found ${JSON.stringify(field.value)}.`);
  return null;
}

const utf8Length = (text: string, span: Span): number => Buffer.byteLength(text.slice(span.start, span.end), 'utf8');
