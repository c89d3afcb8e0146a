import type { FilingHints } from '../record/filing.ts';
import { type IngestResult, ingestFiling } from '../store/ingest-filing.ts';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';
import type { GraphContext } from './context.ts';
import { Diagnostic, type DiagnosticView, reportedDiagnostic } from './diagnostic.ts';
import { errorTypes, type NotAuthorizedView, type TooLargeView, type UnreadableView } from './errors/error.ts';
import { FilingTooLargeError, tooLarge } from './errors/filing-too-large-error.ts';
import { NotAuthorizedError, notAuthorized } from './errors/not-authorized-error.ts';
import { UnreadableFilingError } from './errors/unreadable-filing-error.ts';
import { Filing } from './filing.ts';
import { type FilingText, parsedText, storedText } from './filing-text.ts';
import { FilingHintsInput, IngestFilingInput, readHints } from './ingest-input.ts';
import { loadListedRow, loadRow } from './rows.ts';

const maximumInputs = 100;

type SuccessView = {
  readonly kind: 'stored';
  readonly filingId: number;
  readonly outcome: 'CREATED' | 'UPDATED' | 'UNCHANGED';
  readonly diagnostics: readonly DiagnosticView[];
};

type ResultView = SuccessView | UnreadableView | TooLargeView | NotAuthorizedView;

const IngestOutcome = builder.enumType('IngestOutcome', {
  description: 'What became of a filing that was stored.',
  values: {
    CREATED: { description: 'It is new in the graph.' },
    UPDATED: { description: 'Other bytes came under the same accession number; the earlier ones are kept.' },
    UNCHANGED: { description: 'The same bytes were there already; nothing was written.' },
  } as const,
});

const IngestFilingSuccess = builder.objectRef<SuccessView>('IngestFilingSuccess').implement({
  description: 'The filing is stored.',
  fields: (t) => ({
    filing: t.field({
      type: Filing,
      description: 'The filing as it is in the graph now.',
      resolve: ({ filingId }, _args, context, info) => loadListedRow(loadRow.Filing, context, info, filingId),
    }),
    outcome: t.expose('outcome', { type: IngestOutcome, description: 'Whether it is new.' }),
    diagnostics: t.field({
      type: [Diagnostic],
      description: 'What could not be read, or had to be inferred.',
      resolve: ({ diagnostics }) => diagnostics,
    }),
  }),
});

const IngestFilingResult = builder.unionType('IngestFilingResult', {
  description: 'What became of a filing that was to be stored.',
  types: [IngestFilingSuccess, UnreadableFilingError, FilingTooLargeError, NotAuthorizedError],
  resolveType: ({ kind }) => (kind === 'stored' ? 'IngestFilingSuccess' : errorTypes[kind]),
});

builder.mutationFields((t) => ({
  ingestFiling: t.field({
    type: IngestFilingResult,
    description: 'Parses the raw text of one filing and stores it. The same bytes again change nothing and answer UNCHANGED.',
    args: { input: t.arg({ type: IngestFilingInput, required: true, description: 'The text, and what is known of it beside.' }) },
    resolve: (_root, { input }, context) => ingestText(context, readText(input), ['input', 'text']),
  }),
  ingestFilings: t.field({
    type: [IngestFilingResult],
    description: `\`ingestFiling\` for up to ${maximumInputs} texts; each answers for itself, in order.`,
    args: { inputs: t.arg({ type: [IngestFilingInput], required: true, description: 'The texts, and what is known of them beside.' }) },
    resolve: async (_root, { inputs }, context) => {
      if (inputs.length > maximumInputs) throw badUserInput('inputs', `expected at most ${maximumInputs}, found ${inputs.length}.`);

      const texts = inputs.map(readText);
      // One after the other: there is one writer, and what is waiting would only hold memory.
      const results: ResultView[] = [];
      for (const [index, text] of texts.entries()) results.push(await ingestText(context, text, ['inputs', String(index), 'text']));
      return results;
    },
  }),
  ingestFilingFile: t.field({
    type: IngestFilingResult,
    description:
      '`ingestFiling` for uploaded bytes, in whatever encoding, gzip included. The multipart request needs the header `x-graphql-yoga-csrf` with any value.',
    args: {
      file: t.arg({ type: 'File', required: true, description: 'The file, by the GraphQL multipart request specification.' }),
      hints: t.arg({ type: FilingHintsInput, description: 'What is known of a bare document that it does not say itself.' }),
    },
    resolve: (_root, { file, hints }, context) => ingestUpload(context, file, hints),
  }),
}));

type TextInput = typeof IngestFilingInput.$inferInput;
type HintsInput = typeof FilingHintsInput.$inferInput;

type KnownText = { readonly text: string; readonly sourceUrl: string | null; readonly hints: FilingHints };

function readText({ text, sourceUrl, hints }: TextInput): KnownText {
  return { text, sourceUrl: sourceUrl ?? null, hints: readHints(hints) };
}

async function ingestText(
  { database, mayWrite, maxFilingBytes }: GraphContext,
  known: KnownText,
  path: readonly string[],
): Promise<ResultView> {
  if (!mayWrite) return notAuthorized;
  return showResult(await ingestFiling(database, { ...known, maxBytes: maxFilingBytes }), { refused: parsedText(known.text, []), path });
}

async function ingestUpload(context: GraphContext, file: Blob, hints: HintsInput | null | undefined): Promise<ResultView> {
  const known = readHints(hints);
  if (!context.mayWrite) return notAuthorized;
  const path = ['file'];
  if (file.size > context.maxFilingBytes) return tooLarge({ byteLength: file.size, limitBytes: context.maxFilingBytes }, path);

  const bytes = new Uint8Array(await file.arrayBuffer());
  const result = await ingestFiling(context.database, { bytes, sourceUrl: null, hints: known, maxBytes: context.maxFilingBytes });
  return showResult(result, { refused: null, path });
}

// Bytes that are no filing are not decoded a second time to show a place in them: `refused` is null, and so is the evidence.
function showResult(
  result: IngestResult,
  { refused, path }: { readonly refused: FilingText | null; readonly path: readonly string[] },
): ResultView {
  if (result.kind === 'too-large') return tooLarge(result, path);

  const filing = result.kind === 'stored' ? storedText(result.filingId) : refused;
  const diagnostics = result.diagnostics.map((diagnostic) =>
    filing === null ? { ...diagnostic, evidence: null } : reportedDiagnostic(filing, diagnostic),
  );
  return result.kind === 'stored' ? { ...result, diagnostics } : { kind: 'unreadable', message: result.reason.message, path, diagnostics };
}
