import { parseFiling } from '../parse.ts';
import { builder } from './builder.ts';
import { reportedDiagnostic } from './diagnostic.ts';
import { errorTypes, type TooLargeView, type UnreadableView } from './errors/error.ts';
import { FilingTooLargeError, tooLarge } from './errors/filing-too-large-error.ts';
import { UnreadableFilingError } from './errors/unreadable-filing-error.ts';
import { parsedText } from './filing-text.ts';
import { IngestFilingInput, readHints } from './ingest-input.ts';
import { ParsedFiling, type ParsedFilingView } from './parsed-filing.ts';

const ParseFilingResult = builder.unionType('ParseFilingResult', {
  description: 'What became of a text that was to be parsed.',
  types: [ParsedFiling, UnreadableFilingError, FilingTooLargeError],
  resolveType: (result) => ('kind' in result ? errorTypes[result.kind] : 'ParsedFiling'),
});

builder.queryField('parseFiling', (t) =>
  t.field({
    type: ParseFilingResult,
    description: 'Parses without storing: what `ingestFiling` would record, with its evidence and diagnostics.',
    args: { input: t.arg({ type: IngestFilingInput, required: true, description: 'The text, and what is known of it beside.' }) },
    resolve: (_root, { input: { text, hints } }, { maxFilingBytes }): ParsedFilingView | UnreadableView | TooLargeView => {
      const byteLength = Buffer.byteLength(text);
      if (byteLength > maxFilingBytes) return tooLarge({ byteLength, limitBytes: maxFilingBytes }, ['input', 'text']);

      const outcome = parseFiling({ text, hints: readHints(hints) });
      if (outcome.kind === 'filing') {
        const { record, diagnostics } = outcome;
        return {
          filing: parsedText(
            text,
            record.documents.map(({ sequence, span }) => ({ sequence: sequence?.value ?? null, ...span })),
          ),
          record,
          diagnostics,
        };
      }
      const filing = parsedText(text, []);
      const diagnostics = outcome.diagnostics.map((diagnostic) => reportedDiagnostic(filing, diagnostic));
      return { kind: 'unreadable', message: outcome.reason.message, path: ['input', 'text'], diagnostics };
    },
  }),
);
