import { readSections } from '../../src/sections/read-sections.ts';
import type { SectionedText } from '../../src/sections/sections.ts';
import { collectDiagnostics, type Diagnostic } from '../../src/source/diagnostic.ts';
import type { DocumentPart } from '../../src/split/part.ts';

/** A whole text as the only document of its filing. */
export function bareDocument(text: string): DocumentPart {
  const span = { start: 0, end: text.length };
  return {
    kind: 'document',
    isBare: true,
    span,
    type: null,
    sequence: null,
    fileName: null,
    description: null,
    body: span,
    encoding: 'text',
  };
}

/** Reads a whole text as one document. */
export function sectioned(text: string): SectionedText & { readonly diagnostics: readonly Diagnostic[] } {
  const { report, diagnostics } = collectDiagnostics();
  return { text, sections: readSections(text, bareDocument(text), report), diagnostics };
}
