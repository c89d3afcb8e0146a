import { z } from 'zod';
import type { ExhibitNote as ExhibitNoteRecord } from '../record/exhibit.ts';
import { builder } from './builder.ts';
import { Evidence, type EvidenceView } from './evidence.ts';
import type { FilingText } from './filing-text.ts';

type ExhibitNoteView = { readonly mark: string; readonly text: string; readonly evidence: EvidenceView };

/** `ExhibitNote`: what a note of the filing says of the rows that bear its mark. */
export const ExhibitNote = builder.objectRef<ExhibitNoteView>('ExhibitNote').implement({
  description: 'What a note of the filing says of the exhibits that bear its mark; marks mean something else in every filing.',
  fields: (t) => ({
    mark: t.exposeString('mark', { description: 'The mark as the note bears it: `*`, `†`, `(1)`.' }),
    text: t.exposeString('text', { description: 'The note as printed, lines joined by one space.' }),
    evidence: t.expose('evidence', { type: Evidence, description: 'Where the note stands.' }),
  }),
});

const StoredNotes = z.array(z.object({ mark: z.string(), text: z.string(), start: z.number(), end: z.number() }));

/** Shows the notes in the `notes` column of an exhibit. */
export function storedNotes(filing: FilingText, notes: unknown): ExhibitNoteView[] {
  return StoredNotes.parse(notes).map(({ mark, text, start, end }) => ({ mark, text, evidence: { filing, span: { start, end } } }));
}

/** Shows the notes of a parsed exhibit. */
export function parsedNotes(filing: FilingText, notes: readonly ExhibitNoteRecord[]): ExhibitNoteView[] {
  return notes.map(({ mark, text }) => ({ mark, text: text.value, evidence: { filing, span: text.span } }));
}
