import type { Signature } from '../record/signature.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence } from './evidence.ts';
import type { InFiling } from './in-filing.ts';

/** `ParsedSignature`: a signature under a parsed filing. */
export const ParsedSignature = builder.objectRef<InFiling<Signature>>('ParsedSignature').implement({
  description: 'A signature under a parsed filing.',
  fields: (t) => ({
    name: t.string({ description: describe('Signature', 'nameAsSigned'), resolve: ({ record }) => record.name.value }),
    title: t.string({ nullable: true, description: describe('Signature', 'title'), resolve: ({ record }) => record.title?.value }),
    signedOn: t.field({
      type: 'Date',
      nullable: true,
      description: describe('Signature', 'signedOn'),
      resolve: ({ record }) => record.signedOn?.value,
    }),
    onBehalfOf: t.string({
      nullable: true,
      description: describe('Signature', 'onBehalfOfName'),
      resolve: ({ record }) => record.onBehalfOf?.value,
    }),
    attorneyInFact: t.string({
      nullable: true,
      description: "Who signed in this person's place under a power of attorney, as printed.",
      resolve: ({ record }) => record.attorneyInFact?.value,
    }),
    isConformed: t.boolean({ description: describe('Signature', 'isConformed'), resolve: ({ record }) => record.isConformed }),
    evidence: t.field({
      type: Evidence,
      nullable: true,
      description: 'The signature with its title and date.',
      resolve: ({ filing, record: { span } }) => ({ filing, span }),
    }),
  }),
});
