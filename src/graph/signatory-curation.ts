import { invariant } from '../source/invariant.ts';
import { type Curation, listCuratedSignatories, listCurations, readCurations } from '../store/curation/read-curations.ts';
import type { Database } from '../store/database.ts';
import { createBatch, placeOf } from './batch.ts';
import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { encodeGlobalId } from './global-id.ts';
import { loadListedRow, loadRow } from './rows.ts';
import { Signatory } from './signatory.ts';

const SignatoryCurationKind = builder.enumType('SignatoryCurationKind', {
  description: 'What a curator decides about signatories.',
  values: {
    MERGE: { description: 'Several signatories are one person.' },
    SPLIT: { description: "Some signatures of a signatory are another person's." },
  } as const,
});

const curationsOf = createBatch<number, readonly Curation[]>();
const signatoriesOf = createBatch<number, readonly number[]>();

/** `SignatoryCuration`. */
export const SignatoryCuration = builder.objectRef<Curation>('SignatoryCuration').implement({
  description:
    "A curator's decision about who signs. It stands, whatever is ingested or read again after it, until it is undone; of two decisions about the same names the later one counts.",
  fields: (t) => ({
    id: t.id({ description: 'Give it to `undoSignatoryCuration`.', resolve: ({ id }) => encodeGlobalId('SignatoryCuration', id) }),
    kind: t.expose('kind', { type: SignatoryCurationKind, description: describe('SignatoryCuration', 'kind') }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', description: describe('SignatoryCuration', 'decidedAt') }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true, description: describe('SignatoryCuration', 'undoneAt') }),
    formerSignatoryIds: t.idList({
      description: 'The ids of the signatories before: those that were merged, or the one that was split.',
      resolve: ({ signatoryIds }) => signatoryIds.map((id) => encodeGlobalId('Signatory', id)),
    }),
    signatories: t.field({
      type: [Signatory],
      description: 'Who they are now: one after a merge, two after a split.',
      resolve: async ({ id }, _args, context, info) => {
        const load = (ids: readonly number[]) => listCuratedSignatories(context.database, ids);
        const signatoryIds = await signatoriesOf(context, placeOf(info), load, id);
        return signatoryIds.map((signatoryId) => loadListedRow(loadRow.Signatory, context, info, signatoryId));
      },
    }),
  }),
});

builder.prismaObjectField(Signatory, 'curations', (t) =>
  t.field({
    type: [SignatoryCuration],
    description: 'What curators decided about this signatory, undone decisions too, the latest first.',
    resolve: async ({ id }, _args, context, info) => [
      ...(await curationsOf(context, placeOf(info), (ids) => listCurations(context.database, ids), id)),
    ],
  }),
);

/** Reads a decision that was just made or undone. */
export async function loadCuration(database: Database, id: number): Promise<Curation> {
  const [curation] = await readCurations(database, [id]);
  invariant(curation, 'decisions are never removed');
  return curation;
}
