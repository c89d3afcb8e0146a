import type { ReparseResult } from '../store/reparse-filing.ts';
import type { ValueChange } from '../store/save/stored-values.ts';
import { builder } from './builder.ts';
import { Diagnostic, reportedDiagnostic } from './diagnostic.ts';
import { Filing } from './filing.ts';
import { storedText } from './filing-text.ts';
import { loadListedRow, loadRow } from './rows.ts';

const ReparseOutcome = builder.enumType('ReparseOutcome', {
  description: 'What became of a filing that was read again.',
  values: {
    UPDATED: { description: 'Values changed; `changes` has them.' },
    UNCHANGED: { description: 'It says what it said.' },
    UNREADABLE: { description: 'The present parser recognises no filing in it; it stays as it was.' },
  } as const,
});

const FieldChange = builder.objectRef<ValueChange>('FieldChange').implement({
  description: 'A value of a filing that is not what it was.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Which: `signatures[0].title`, `coverPage.phone`.' }),
    before: t.exposeString('before', { nullable: true, description: 'What it was; null where there was none.' }),
    after: t.exposeString('after', { nullable: true, description: 'What it is now; null where there is none.' }),
  }),
});

/** `ReparsedFiling`: a stored filing that was read again. */
export const ReparsedFiling = builder.objectRef<ReparseResult>('ReparsedFiling').implement({
  description: 'A stored filing that was read again with the present parser.',
  fields: (t) => ({
    filing: t.field({
      type: Filing,
      description: 'The filing as it is in the graph now.',
      resolve: ({ filingId }, _args, context, info) => loadListedRow(loadRow.Filing, context, info, filingId),
    }),
    outcome: t.expose('outcome', { type: ReparseOutcome, description: 'Whether it is what it was.' }),
    changes: t.field({
      type: [FieldChange],
      description: 'What is not as it was, in the order of the record.',
      resolve: ({ changes }) => [...changes],
    }),
    diagnostics: t.field({
      type: [Diagnostic],
      description: 'What could not be read, or had to be inferred.',
      resolve: ({ filingId, diagnostics }) => diagnostics.map((diagnostic) => reportedDiagnostic(storedText(filingId), diagnostic)),
    }),
  }),
});
