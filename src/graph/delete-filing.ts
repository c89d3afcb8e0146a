import { deleteFiling } from '../store/delete-filing.ts';
import { builder } from './builder.ts';
import { errorTypes, type NotAuthorizedView, type NotFoundView } from './errors/error.ts';
import { NotAuthorizedError, notAuthorized } from './errors/not-authorized-error.ts';
import { NotFoundError, notFound } from './errors/not-found-error.ts';
import { encodeGlobalId } from './global-id.ts';
import { readGlobalId } from './read-global-id.ts';

type DeletedView = { readonly kind: 'deleted'; readonly deletedId: string };

const DeleteFilingSuccess = builder.objectRef<DeletedView>('DeleteFilingSuccess').implement({
  description: 'The filing is no longer in the graph, nor are registrants and signatories that nothing else named.',
  fields: (t) => ({ deletedId: t.exposeID('deletedId', { description: 'The id that it had.' }) }),
});

const DeleteFilingResult = builder.unionType('DeleteFilingResult', {
  description: 'What became of a filing that was to be deleted.',
  types: [DeleteFilingSuccess, NotFoundError, NotAuthorizedError],
  resolveType: ({ kind }) => (kind === 'deleted' ? 'DeleteFilingSuccess' : errorTypes[kind]),
});

builder.mutationField('deleteFiling', (t) =>
  t.field({
    type: DeleteFilingResult,
    description: 'Deletes a filing with its sources and everything that was read out of it. It cannot be undone.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, { database, mayWrite }): Promise<DeletedView | NotFoundView | NotAuthorizedView> => {
      const filingId = readGlobalId('Filing', 'id', id);
      if (!mayWrite) return notAuthorized;

      const isDeleted = await deleteFiling(database, filingId);
      return isDeleted ? { kind: 'deleted', deletedId: encodeGlobalId('Filing', filingId) } : notFound('filing', 'id');
    },
  }),
);
