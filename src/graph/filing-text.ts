import { invariant } from '../source/invariant.ts';
import { indexLines } from '../source/line-index.ts';
import { readSourceTexts, type SourceText } from '../store/source-text.ts';
import { createBatch } from './batch.ts';
import type { GraphContext } from './context.ts';

/** The text that evidence points into, of a stored filing or of one just parsed. */
export type FilingText = {
  readonly read: (context: GraphContext) => Promise<SourceText>;
  /** The sequence number of the document that holds an offset; null where none does, or it has none. */
  readonly documentSequenceAt: (context: GraphContext, offset: number) => Promise<number | null>;
};

type DocumentRange = { readonly sequence: number | null; readonly start: number; readonly end: number };

const sourceTexts = createBatch<number, SourceText>();
const documentRanges = createBatch<number, readonly DocumentRange[]>();

/** The text of a stored filing. */
export function storedText(filingId: number): FilingText {
  return {
    read: (context) => sourceTexts(context, 'source text', (ids) => readTexts(context, ids), filingId),
    documentSequenceAt: async (context, offset) =>
      sequenceAt(await documentRanges(context, 'document ranges', (ids) => readDocumentRanges(context, ids), filingId), offset),
  };
}

/** The text of a filing that is parsed and not stored. */
export function parsedText(text: string, documents: readonly DocumentRange[]): FilingText {
  let source: SourceText | null = null;
  return {
    read: async () => {
      source ??= { text, lines: indexLines(text) };
      return source;
    },
    documentSequenceAt: async (_context, offset) => sequenceAt(documents, offset),
  };
}

function sequenceAt(documents: readonly DocumentRange[], offset: number): number | null {
  return documents.find(({ start, end }) => start <= offset && offset < end)?.sequence ?? null;
}

async function readTexts(context: GraphContext, filingIds: readonly number[]): Promise<SourceText[]> {
  const sources = await readSourceTexts(context.database, filingIds);
  return sources.map((source) => {
    invariant(source, 'a filing keeps its source');
    return source;
  });
}

async function readDocumentRanges(context: GraphContext, filingIds: readonly number[]): Promise<DocumentRange[][]> {
  const documents = await context.database.reader.document.findMany({
    where: { filingId: { in: [...filingIds] } },
    select: { filingId: true, sequence: true, start: true, end: true },
  });
  const byFiling = Map.groupBy(documents, ({ filingId }) => filingId);
  return filingIds.map((filingId) => byFiling.get(filingId) ?? []);
}
