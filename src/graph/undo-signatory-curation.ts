import { undoCuration } from '../store/curation/undo-curation.ts';
import { builder } from './builder.ts';
import { errorTypes, type NotAuthorizedView, type NotFoundView } from './errors/error.ts';
import { NotAuthorizedError, notAuthorized } from './errors/not-authorized-error.ts';
import { NotFoundError, notFound } from './errors/not-found-error.ts';
import { readGlobalId } from './read-global-id.ts';
import { loadCuration, SignatoryCuration } from './signatory-curation.ts';

type UndoneView = { readonly kind: 'undone'; readonly curationId: number };

const UndoSignatoryCurationSuccess = builder.objectRef<UndoneView>('UndoSignatoryCurationSuccess').implement({
  description: 'Signatories are as if it had never been decided, under the ids that they had.',
  fields: (t) => ({
    curation: t.field({
      type: SignatoryCuration,
      description: 'The decision, with when it was undone and who the signatories are now.',
      resolve: ({ curationId }, _args, { database }) => loadCuration(database, curationId),
    }),
  }),
});

const UndoSignatoryCurationResult = builder.unionType('UndoSignatoryCurationResult', {
  description: 'What became of a decision that was to be undone.',
  types: [UndoSignatoryCurationSuccess, NotFoundError, NotAuthorizedError],
  resolveType: ({ kind }) => (kind === 'undone' ? 'UndoSignatoryCurationSuccess' : errorTypes[kind]),
});

builder.mutationField('undoSignatoryCuration', (t) =>
  t.field({
    type: UndoSignatoryCurationResult,
    description: 'Undoes a merge or a split. What other decisions say stands; one that is undone already stays so.',
    args: { id: t.arg.id({ required: true, description: "The decision's id." }) },
    resolve: async (_root, { id }, { database, mayWrite }): Promise<UndoneView | NotFoundView | NotAuthorizedView> => {
      const curationId = readGlobalId('SignatoryCuration', 'id', id);
      if (!mayWrite) return notAuthorized;

      return (await undoCuration(database, curationId)) ? { kind: 'undone', curationId } : notFound('decision', 'id');
    },
  }),
);
