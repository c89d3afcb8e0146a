import { mergeSignatories } from '../store/curation/merge-signatories.ts';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';
import { errorTypes, type NotAuthorizedView, type NotFoundView } from './errors/error.ts';
import { NotAuthorizedError, notAuthorized } from './errors/not-authorized-error.ts';
import { NotFoundError, notFound } from './errors/not-found-error.ts';
import { maximumPageSize } from './page-arguments.ts';
import { readGlobalId } from './read-global-id.ts';
import { loadListedRow, loadRow } from './rows.ts';
import { Signatory } from './signatory.ts';
import { loadCuration, SignatoryCuration } from './signatory-curation.ts';

type MergedView = { readonly kind: 'merged'; readonly signatoryId: number; readonly curationId: number };

const MergeSignatoriesSuccess = builder.objectRef<MergedView>('MergeSignatoriesSuccess').implement({
  description: 'The signatories are one.',
  fields: (t) => ({
    signatory: t.field({
      type: Signatory,
      description: 'The one that they are now, under the oldest of their ids.',
      resolve: ({ signatoryId }, _args, context, info) => loadListedRow(loadRow.Signatory, context, info, signatoryId),
    }),
    curation: t.field({
      type: SignatoryCuration,
      description: 'The decision, by which it can be undone.',
      resolve: ({ curationId }, _args, { database }) => loadCuration(database, curationId),
    }),
  }),
});

const MergeSignatoriesResult = builder.unionType('MergeSignatoriesResult', {
  description: 'What became of signatories that were to be merged.',
  types: [MergeSignatoriesSuccess, NotFoundError, NotAuthorizedError],
  resolveType: ({ kind }) => (kind === 'merged' ? 'MergeSignatoriesSuccess' : errorTypes[kind]),
});

builder.mutationField('mergeSignatories', (t) =>
  t.field({
    type: MergeSignatoriesResult,
    description:
      'Makes signatories one person with all the names that they have. They stay one whatever is ingested or read again, until it is undone.',
    args: { ids: t.arg.idList({ required: true, description: `The ids of the signatories: two at least, at most ${maximumPageSize}.` }) },
    resolve: async (_root, { ids }, { database, mayWrite }): Promise<MergedView | NotFoundView | NotAuthorizedView> => {
      const signatoryIds = ids.map((id) => readGlobalId('Signatory', 'ids', id));
      const count = new Set(signatoryIds).size;
      if (count < 2 || ids.length > maximumPageSize)
        throw badUserInput('ids', `expected two to ${maximumPageSize} different signatories, found ${count}.`);
      if (!mayWrite) return notAuthorized;

      const result = await mergeSignatories(database, signatoryIds);
      return result.kind === 'missing' ? notFound('signatory', 'ids', `${result.place}`) : result;
    },
  }),
);
