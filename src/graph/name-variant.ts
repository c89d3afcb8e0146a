import { listNameVariants, type NameVariant as View } from '../store/list/name-variants.ts';
import { createBatch, placeOf } from './batch.ts';
import { builder } from './builder.ts';
import { Signatory } from './signatory.ts';

const variantsOf = createBatch<number, readonly View[]>();

const NameVariant = builder.objectRef<View>('NameVariant').implement({
  description: 'A name as somebody signs it, letter for letter.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as printed.' }),
    signatureCount: t.exposeInt('signatureCount', { description: 'How many signatures have it.' }),
    firstSignedOn: t.expose('firstSignedOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day of signing with it, or of filing where the signature has no date.',
    }),
    lastSignedOn: t.expose('lastSignedOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day of signing with it, or of filing where the signature has no date.',
    }),
  }),
});

builder.prismaObjectField(Signatory, 'nameVariants', (t) =>
  t.field({
    type: [NameVariant],
    description: 'The names with which this person signs, the most frequent first.',
    resolve: async ({ id }, _args, context, info) => [
      ...(await variantsOf(context, placeOf(info), (ids) => listNameVariants(context.database, ids), id)),
    ],
  }),
);
