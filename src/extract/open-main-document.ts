import { readSections } from '../sections/read-sections.ts';
import type { Report } from '../source/diagnostic.ts';
import type { DocumentPart } from '../split/part.ts';
import type { MainDocument } from './main-document.ts';
import type { Submission } from './submission.ts';

/** Reads the main document of a submission into lines: the first whose type is the form, else the first that is text. Null where there is none. */
export function openMainDocument({ text, hints, headerDraft, documents }: Submission, report: Report): MainDocument | null {
  const formType = headerDraft.formType?.value ?? null;
  const document = findMainDocument(documents, formType);
  if (document === null) return null;
  return {
    text,
    document,
    sections: readSections(text, document, report),
    formType: formType ?? document.type?.value ?? hints?.formType ?? null,
    filedOn: headerDraft.filedOn?.value ?? hints?.filedOn ?? null,
    parties: headerDraft.parties,
    documents,
  };
}

function findMainDocument(documents: readonly DocumentPart[], formType: string | null): DocumentPart | null {
  const texts = documents.filter((document) => document.encoding === 'text');
  return texts.find((document) => document.type?.value.toUpperCase() === formType?.toUpperCase()) ?? texts[0] ?? null;
}
