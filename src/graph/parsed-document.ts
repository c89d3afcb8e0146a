import type { Document } from '../record/document.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence } from './evidence.ts';
import type { InFiling } from './in-filing.ts';

/** `ParsedDocument`: one document of a parsed submission. */
export const ParsedDocument = builder.objectRef<InFiling<Document> & { readonly typeTitle: string | null }>('ParsedDocument').implement({
  description: 'One document of a parsed submission.',
  fields: (t) => ({
    sequence: t.int({ nullable: true, description: describe('Document', 'sequence'), resolve: ({ record }) => record.sequence?.value }),
    type: t.string({ description: describe('Document', 'type'), resolve: ({ record }) => record.type.value }),
    typeTitle: t.exposeString('typeTitle', {
      nullable: true,
      description: 'What kind of exhibit the type means on this form; null for a document that is none.',
    }),
    fileName: t.string({ nullable: true, description: describe('Document', 'fileName'), resolve: ({ record }) => record.fileName?.value }),
    description: t.string({
      nullable: true,
      description: describe('Document', 'description'),
      resolve: ({ record }) => record.description?.value,
    }),
    mediaType: t.string({ description: describe('Document', 'mediaType'), resolve: ({ record }) => record.mediaType }),
    byteLength: t.int({ description: describe('Document', 'byteLength'), resolve: ({ record }) => record.byteLength }),
    isEncoded: t.boolean({ description: describe('Document', 'isEncoded'), resolve: ({ record }) => record.isEncoded }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The whole document, tags and all.',
      resolve: ({ filing, record: { span } }) => ({ filing, span }),
    }),
  }),
});
