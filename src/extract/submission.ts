import type { FilingHints } from '../record/filing.ts';
import type { Report } from '../source/diagnostic.ts';
import type { DocumentPart, HeaderPart, Part } from '../split/part.ts';
import { splitSubmission } from '../split/split-submission.ts';
import { checkDocuments } from './check-documents.ts';
import { type HeaderDraft, readHeaderDraft } from './header/read-header-draft.ts';

/** A text in its parts, what its header says, and what the client knows of it beside. */
export type Submission = {
  readonly text: string;
  readonly hints: FilingHints | null;
  readonly parts: readonly Part[];
  readonly header: HeaderPart | null;
  readonly headerDraft: HeaderDraft;
  readonly documents: readonly DocumentPart[];
};

/** Splits a text and reads its header. */
export function openSubmission(text: string, hints: FilingHints | null, report: Report): Submission {
  const parts = splitSubmission(text, report);
  const header = parts.find((part) => part.kind === 'header') ?? null;
  const documents = parts.filter((part) => part.kind === 'document');
  const headerDraft = readHeaderDraft(header?.nodes ?? [], report);
  checkDocuments(text, documents, { header, declared: headerDraft.documentCount }, report);
  return { text, hints, parts, header, headerDraft, documents };
}
