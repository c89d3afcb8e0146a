import { type SplitResult, splitSignatory } from '../store/curation/split-signatory.ts';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';
import { errorTypes, type NotAuthorizedView, type NotFoundView } from './errors/error.ts';
import { NotAuthorizedError, notAuthorized } from './errors/not-authorized-error.ts';
import { NotFoundError, notFound } from './errors/not-found-error.ts';
import { readGlobalId } from './read-global-id.ts';
import { loadListedRow, loadRow } from './rows.ts';
import { Signatory } from './signatory.ts';
import { loadCuration, SignatoryCuration } from './signatory-curation.ts';

type SplitView = Extract<SplitResult, { readonly kind: 'split' }>;

// Enough for a career of filings, and little enough for one change.
const maximumSignatures = 1000;

const SplitSignatorySuccess = builder.objectRef<SplitView>('SplitSignatorySuccess').implement({
  description: 'The signatory is two.',
  fields: (t) => ({
    signatory: t.field({
      type: Signatory,
      description: 'Whose the signatures are now that were named: a signatory of a new id.',
      resolve: ({ signatoryId }, _args, context, info) => loadListedRow(loadRow.Signatory, context, info, signatoryId),
    }),
    remaining: t.field({
      type: Signatory,
      description: 'Whose the other signatures are: the signatory of the id that was given.',
      resolve: ({ remainingId }, _args, context, info) => loadListedRow(loadRow.Signatory, context, info, remainingId),
    }),
    curation: t.field({
      type: SignatoryCuration,
      description: 'The decision, by which it can be undone.',
      resolve: ({ curationId }, _args, { database }) => loadCuration(database, curationId),
    }),
  }),
});

const SplitSignatoryResult = builder.unionType('SplitSignatoryResult', {
  description: 'What became of a signatory that was to be split.',
  types: [SplitSignatorySuccess, NotFoundError, NotAuthorizedError],
  resolveType: ({ kind }) => (kind === 'split' ? 'SplitSignatorySuccess' : errorTypes[kind]),
});

builder.mutationField('splitSignatory', (t) =>
  t.field({
    type: SplitSignatoryResult,
    description:
      "Gives some of a signatory's signatures to another person. A name all of whose signatures go is that person's from now on; of a name that both bear, later signatures stay with the signatory. The two stay apart whatever is ingested or read again, until it is undone.",
    args: {
      id: t.arg.id({ required: true, description: "The signatory's id." }),
      signatureIds: t.arg.idList({
        required: true,
        description: `The ids of the signatures that are another person's: some of the signatory's, not all, at most ${maximumSignatures}.`,
      }),
    },
    resolve: async (_root, args, { database, mayWrite }): Promise<SplitView | NotFoundView | NotAuthorizedView> => {
      const signatoryId = readGlobalId('Signatory', 'id', args.id);
      const signatureIds = args.signatureIds.map((id) => readGlobalId('Signature', 'signatureIds', id));
      if (signatureIds.length === 0 || signatureIds.length > maximumSignatures)
        throw badUserInput('signatureIds', `expected one to ${maximumSignatures} ids, found ${signatureIds.length}.`);
      if (!mayWrite) return notAuthorized;

      return viewOf(await splitSignatory(database, signatoryId, signatureIds));
    },
  }),
);

function viewOf(result: SplitResult): SplitView | NotFoundView {
  switch (result.kind) {
    case 'split':
      return result;
    case 'missing':
      return notFound('signatory', 'id');
    case 'missing-signature':
      return notFound('signature of the signatory', 'signatureIds', `${result.place}`);
    case 'nobody-to-part':
      throw badUserInput('signatureIds', 'expected some signatures of the signatory, found all: there is nobody left to tell apart.');
  }
}
