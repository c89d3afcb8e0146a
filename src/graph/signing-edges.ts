import { invariant } from '../source/invariant.ts';
import {
  countEdges,
  type EdgePage,
  listCoSignatories,
  listRegistrantsOfSignatories,
  listSignatoriesOfRegistrants,
  type SignatoryRegistrantEdge,
} from '../store/list/edges.ts';
import { builder } from './builder.ts';
import { type ConnectionView, defineConnection, type PageView } from './connection.ts';
import { FilingConnection } from './filing.ts';
import { createConnection, pairConnection, type RowEdge, rowEdges } from './list-connection.ts';
import { readPageArguments } from './page-arguments.ts';
import { Registrant } from './registrant.ts';
import { loadListedRow, loadRow } from './rows.ts';
import { Signatory } from './signatory.ts';

type SigningEdge = RowEdge & SignatoryRegistrantEdge;
type CoSigner = RowEdge & { readonly sharedFilingCount: number };
type CoSigningEdge = CoSigner & { readonly signatoryId: number };

const RegistrantSignatory = defineConnection({
  name: 'RegistrantSignatory',
  of: 'signatories of a registrant',
  type: Signatory,
  resolveNode: ({ id }: SigningEdge, context, info) => loadListedRow(loadRow.Signatory, context, info, id),
});

const SignatoryRegistrant = defineConnection({
  name: 'SignatoryRegistrant',
  of: 'registrants whose filings a signatory signs',
  type: Registrant,
  resolveNode: ({ id }: SigningEdge, context, info) => loadListedRow(loadRow.Registrant, context, info, id),
});

const CoSignatory = defineConnection({
  name: 'CoSignatory',
  of: 'signatories who signed the same filings',
  type: Signatory,
  resolveNode: ({ id }: CoSigningEdge, context, info) => loadListedRow(loadRow.Signatory, context, info, id),
});

for (const edge of [RegistrantSignatory.Edge, SignatoryRegistrant.Edge]) {
  builder.objectFields(edge, (t) => ({
    signatureCount: t.int({ description: 'How many signatures tie the two.', resolve: ({ signatureCount }) => signatureCount }),
    firstSignedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day of signing, or of filing where the signature has no date.',
      resolve: ({ firstSignedOn }) => firstSignedOn,
    }),
    lastSignedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of signing, or of filing where the signature has no date.',
      resolve: ({ lastSignedOn }) => lastSignedOn,
    }),
    titles: t.field({
      type: ['String'],
      description: 'The titles signed under, each once, the latest first.',
      resolve: ({ titles }) => titles,
    }),
  }));
}

builder.objectFields(CoSignatory.Edge, (t) => ({
  sharedFilingCount: t.int({ description: 'How many filings both signed.', resolve: ({ sharedFilingCount }) => sharedFilingCount }),
  sharedFilings: t.field({
    type: FilingConnection.Connection,
    description: 'The filings that both signed, those filed last first.',
    args: t.arg.connectionArgs(),
    resolve: ({ signatoryId, id }, args, context, info) =>
      pairConnection(
        { context, info, page: readPageArguments(args) },
        { entity: 'filing', filter: null, orderBy: null },
        (ids) => ({ relation: 'filingsSharedBySignatories', ids }),
        [signatoryId, id],
      ),
  }),
}));

const signing = createConnection<number, SigningEdge>();
const coSigning = createConnection<number, CoSigner>();

builder.prismaObjectField(Registrant, 'signatories', (t) =>
  t.field({
    type: RegistrantSignatory.Connection,
    description: 'Who signs its filings, the most signatures first.',
    args: t.arg.connectionArgs(),
    resolve: ({ id }, args, context, info) => {
      const { database } = context;
      const page = readPageArguments(args);
      const list = 'signatoriesOfRegistrant';
      const pages = async (registrantIds: readonly number[]) =>
        (await listSignatoriesOfRegistrants(database, { registrantIds, page })).map(pageOf);
      const counts = (ids: readonly number[]) => countEdges(database, { relation: list, ids });
      return signing({ context, info, page }, { list, pages, counts }, id);
    },
  }),
);

builder.prismaObjectFields(Signatory, (t) => ({
  registrants: t.field({
    type: SignatoryRegistrant.Connection,
    description: 'The registrants whose filings this person signs, the most signatures first.',
    args: t.arg.connectionArgs(),
    resolve: ({ id }, args, context, info) => {
      const { database } = context;
      const page = readPageArguments(args);
      const list = 'registrantsOfSignatory';
      const pages = async (signatoryIds: readonly number[]) =>
        (await listRegistrantsOfSignatories(database, { signatoryIds, page })).map(pageOf);
      const counts = (ids: readonly number[]) => countEdges(database, { relation: list, ids });
      return signing({ context, info, page }, { list, pages, counts }, id);
    },
  }),
  coSignatories: t.field({
    type: CoSignatory.Connection,
    description: 'People who signed the same filings, most often first.',
    args: {
      first: t.arg.int({ description: 'At most so many, 0 to 100; 20 if not given.' }),
      after: t.arg.string({ description: 'Only what follows this cursor.' }),
    },
    resolve: ({ id }, args, context, info) => {
      const { database } = context;
      const page = readPageArguments(args);
      const list = 'coSignatories';
      const pages = async (signatoryIds: readonly number[]) => (await listCoSignatories(database, { signatoryIds, page })).map(pageOf);
      const counts = (ids: readonly number[]) => countEdges(database, { relation: list, ids });
      return besideSignatory(coSigning({ context, info, page }, { list, pages, counts }, id), id);
    },
  }),
}));

function pageOf<More>({ ids, cursors, edges, ...page }: EdgePage<More>): PageView<RowEdge & More> {
  return {
    ...page,
    edges: rowEdges({ ids, cursors }).map((row, position) => {
      const more = edges[position];
      invariant(more, 'edges run beside ids');
      return { ...row, ...more };
    }),
  };
}

// The filings that two share hang on both of them, and an edge by itself knows only one.
function besideSignatory({ page, count }: ConnectionView<CoSigner>, signatoryId: number): ConnectionView<CoSigningEdge> {
  const withSignatory = async (): Promise<PageView<CoSigningEdge>> => {
    const { edges, ...rest } = await page();
    return { ...rest, edges: edges.map((edge) => ({ ...edge, signatoryId })) };
  };
  return { page: withSignatory, count };
}
