import type { DocumentPart } from '../split/part.ts';

/** The main document of a submission: the first whose type is the form, else the first that is text. Null where there is none. */
export function findMainDocument(documents: readonly DocumentPart[], formType: string | null): DocumentPart | null {
  const form = formType?.toUpperCase();
  const texts = documents.filter((document) => document.encoding === 'text');
  return texts.find((document) => document.type?.value.toUpperCase() === form) ?? texts[0] ?? null;
}
