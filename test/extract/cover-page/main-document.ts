import { readCoverPage } from '../../../src/extract/cover-page/read-cover-page.ts';
import type { MainDocument } from '../../../src/extract/main-document.ts';
import { collectDiagnostics } from '../../../src/source/diagnostic.ts';
import { bareDocument, sectioned } from '../../sections/bare-document.ts';

/** A whole text as the main document of a filing of which nothing else is known. */
export function mainDocument(text: string, known: Partial<MainDocument> = {}): MainDocument {
  const document = bareDocument(text);
  return { ...sectioned(text), document, formType: null, filedOn: null, parties: [], documents: [document], ...known };
}

/** Reads the cover of a text, with the codes of what was reported. */
export function coverOf(text: string, known: Partial<MainDocument> = {}) {
  const { report, diagnostics } = collectDiagnostics();
  const draft = readCoverPage(mainDocument(text, known), report);
  return { ...draft, codes: diagnostics.map(({ code }) => code) };
}
