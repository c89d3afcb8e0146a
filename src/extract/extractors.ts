import type { Report } from '../source/diagnostic.ts';
import { type ContentDraft, noContent } from './content-draft.ts';
import { readExhibits } from './exhibits/read-exhibits.ts';
import { readItems } from './items/read-items.ts';
import type { MainDocument } from './main-document.ts';
import { readSignatures } from './signatures/read-signatures.ts';

/** Reads one kind of content out of the main document. It sees nothing of what the others read. */
export type Extractor = (document: MainDocument, report: Report) => Partial<ContentDraft>;

/** Every extractor of content, one a line. The order is that of their diagnostics. */
export const extractors: readonly Extractor[] = Object.freeze<Extractor[]>([
  (document, report) => ({ items: readItems(document, report) }),
  (document, report) => ({ signatures: readSignatures(document, report) }),
  (document, report) => ({ exhibits: readExhibits(document, report) }),
]);

/** Runs all extractors over the main document; what none of them reads is empty. */
export function extractContent(document: MainDocument | null, report: Report): ContentDraft {
  let draft = noContent;
  if (document === null) return draft;
  for (const extract of extractors) draft = { ...draft, ...extract(document, report) };
  return draft;
}
