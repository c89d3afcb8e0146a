import type { Document } from '../record/document.ts';
import type { Exhibit, Incorporation } from '../record/exhibit.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence } from './evidence.ts';
import { ExhibitNote, parsedNotes } from './exhibit-note.ts';
import type { InFiling } from './in-filing.ts';

const ParsedIncorporation = builder.objectRef<Incorporation>('ParsedIncorporation').implement({
  description: 'Where an exhibit is incorporated by reference from, as the text says it.',
  fields: (t) => ({
    text: t.string({ description: 'What the row or its note says, as printed.', resolve: ({ text }) => text.value }),
    formType: t.string({
      nullable: true,
      description: 'The form of the filing meant, where the text says it.',
      resolve: ({ formType }) => formType?.value,
    }),
    exhibitNumber: t.string({
      nullable: true,
      description: 'The number of the exhibit there, where the text says it.',
      resolve: ({ exhibitNumber }) => exhibitNumber?.value,
    }),
    fileNumber: t.string({
      nullable: true,
      description: 'The file number of the filing meant, where the text says it.',
      resolve: ({ fileNumber }) => fileNumber?.value,
    }),
    filedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the filing meant was filed, where the text says it.',
      resolve: ({ filedOn }) => filedOn?.value,
    }),
  }),
});

type ParsedExhibitView = InFiling<Exhibit> & { readonly document: Document | null; readonly typeTitle: string | null };

/** `ParsedExhibit`: a row of a parsed filing's exhibit list. */
export const ParsedExhibit = builder.objectRef<ParsedExhibitView>('ParsedExhibit').implement({
  description: "A row of a parsed filing's exhibit list.",
  fields: (t) => ({
    number: t.string({ description: describe('Exhibit', 'number'), resolve: ({ record }) => record.number.value }),
    typeTitle: t.exposeString('typeTitle', {
      nullable: true,
      description:
        'What the number means on this form: Material contracts for 10.1 of a 10-K; null where the number has no meaning of its own.',
    }),
    description: t.string({
      nullable: true,
      description: describe('Exhibit', 'description'),
      resolve: ({ record }) => record.description?.value,
    }),
    documentSequence: t.int({
      nullable: true,
      description: 'The sequence number of the attached document, when it came with this submission.',
      resolve: ({ document }) => document?.sequence?.value,
    }),
    incorporation: t.field({
      type: ParsedIncorporation,
      nullable: true,
      description: 'Where it is incorporated by reference from; null for an exhibit that is not.',
      resolve: ({ record }) => record.incorporation,
    }),
    notes: t.field({
      type: [ExhibitNote],
      description: 'What notes of the filing say of it: filed herewith, a compensatory plan, confidential portions omitted.',
      resolve: ({ filing, record: { notes } }) => parsedNotes(filing, notes),
    }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The row of the list.',
      resolve: ({ filing, record: { span } }) => ({ filing, span }),
    }),
  }),
});
