import { beforeEach, describe, expect, test } from 'vitest';
import { makeFiling } from './make-filing.ts';
import { at, type Graph, ingestAll, openGraph } from './open-graph.ts';

const merge = `mutation ($ids: [ID!]!) { mergeSignatories(ids: $ids) { __typename ... on Error { code message path }
  ... on MergeSignatoriesSuccess { signatory { id name registrantCount } curation { id kind undoneAt formerSignatoryIds signatories { id } } } } }`;
const split = `mutation ($id: ID!, $signatureIds: [ID!]!) { splitSignatory(id: $id, signatureIds: $signatureIds) { __typename ... on Error { code message path }
  ... on SplitSignatorySuccess { signatory { id signatures { totalCount } } remaining { id signatures { totalCount } } curation { id kind signatories { id } } } } }`;
const undo = `mutation ($id: ID!) { undoSignatoryCuration(id: $id) { __typename ... on Error { code message path }
  ... on UndoSignatoryCurationSuccess { curation { id undoneAt signatories { id } } } } }`;

let graph: Graph;
beforeEach(async () => {
  graph = await openGraph();
  await ingestAll(graph, [
    makeFiling(1, { signer: 'Jane Q. Smith' }),
    makeFiling(2, { signer: 'J. Q. Smith', filedOn: '19970328' }),
    makeFiling(3, { cik: '0000100002', name: 'BETA INC', signer: 'Jane Jones' }),
  ]);
  return () => graph.close();
});

type Person = { readonly id: string; readonly signatureIds: readonly string[] };

async function find(name: string, registrant: string): Promise<Person> {
  const { data } = await graph.post(
    'query ($filter: SignatoryFilter) { signatories(filter: $filter) { nodes { id signatures { nodes { id } } } } }',
    { filter: { name: { eq: name }, registrant: { name: { startsWith: registrant } } } },
  );
  const [id, signatures] = [at(data, 'signatories', 'nodes', 0, 'id'), at(data, 'signatories', 'nodes', 0, 'signatures', 'nodes')];
  return { id: String(id), signatureIds: Array.isArray(signatures) ? signatures.map((signature) => String(at(signature, 'id'))) : [] };
}

const peopleQuery = '{ signatories { nodes { id name registrantCount nameVariants { name signatureCount firstSignedOn lastSignedOn } } } }';

describe('mergeSignatories', () => {
  test('answers who they are, and the graph says it everywhere', async () => {
    const [smith, jones] = [await find('Jane Q. Smith', 'Acme'), await find('Jane Jones', 'Beta')];
    const { data } = await graph.post(merge, { ids: [jones.id, smith.id] });
    expect(data).toEqual({
      mergeSignatories: {
        __typename: 'MergeSignatoriesSuccess',
        signatory: { id: smith.id, name: 'J. Q. Smith', registrantCount: 2 },
        curation: {
          id: expect.any(String),
          kind: 'MERGE',
          undoneAt: null,
          formerSignatoryIds: [jones.id, smith.id],
          signatories: [{ id: smith.id }],
        },
      },
    });
    const { data: after } = await graph.post(
      `{ signatories(filter: { registrantCount: { gte: 2 } }) { totalCount nodes {
        nameVariants { name signatureCount firstSignedOn lastSignedOn }
        registrants { edges { signatureCount titles firstSignedOn node { name } } }
        coSignatories { totalCount edges { sharedFilingCount node { name } sharedFilings { totalCount } } }
        curations { kind } } } }`,
    );
    expect(at(after, 'signatories')).toEqual({
      totalCount: 1,
      nodes: [
        {
          nameVariants: ['J. Q. Smith', 'Jane Jones', 'Jane Q. Smith'].map((name) => ({
            name,
            signatureCount: 2,
            firstSignedOn: '1996-03-28',
            lastSignedOn: '1996-03-28',
          })),
          registrants: {
            edges: [
              {
                signatureCount: 4,
                titles: ['President', 'President and Director'],
                firstSignedOn: '1996-03-28',
                node: { name: 'ACME TOOLS INC' },
              },
              {
                signatureCount: 2,
                titles: ['President', 'President and Director'],
                firstSignedOn: '1996-03-28',
                node: { name: 'BETA INC' },
              },
            ],
          },
          coSignatories: {
            totalCount: 2,
            edges: [
              { sharedFilingCount: 2, node: { name: 'Walter B. Jones' }, sharedFilings: { totalCount: 2 } },
              { sharedFilingCount: 1, node: { name: 'Walter B. Jones' }, sharedFilings: { totalCount: 1 } },
            ],
          },
          curations: [{ kind: 'MERGE' }],
        },
      ],
    });
  });

  test('undone, leaves the graph as it was, and says when', async () => {
    const before = await graph.post(peopleQuery);
    const [smith, jones] = [await find('Jane Q. Smith', 'Acme'), await find('Jane Jones', 'Beta')];
    const { data } = await graph.post(merge, { ids: [smith.id, jones.id] });
    const id = at(data, 'mergeSignatories', 'curation', 'id');
    expect((await graph.post(undo, { id })).data).toEqual({
      undoSignatoryCuration: {
        __typename: 'UndoSignatoryCurationSuccess',
        curation: { id, undoneAt: expect.stringMatching(/^\d{4}-/), signatories: [{ id: smith.id }, { id: jones.id }] },
      },
    });
    expect((await graph.post(peopleQuery)).data).toEqual(before.data);
    const { data: kept } = await graph.post('query ($id: ID!) { node(id: $id) { ... on Signatory { curations { id undoneAt } } } }', {
      id: jones.id,
    });
    expect(at(kept, 'node', 'curations')).toEqual([{ id, undoneAt: expect.any(String) }]);
  });

  test('names the place of an id that nobody has', async () => {
    const { id } = await find('Jane Jones', 'Beta');
    const gone = Buffer.from('Signatory:99999').toString('base64url');
    expect((await graph.post(merge, { ids: [id, gone] })).data).toEqual({
      mergeSignatories: {
        __typename: 'NotFoundError',
        code: 'NOT_FOUND',
        message: 'There is no signatory with this id.',
        path: ['ids', '1'],
      },
    });
  });

  test('of fewer than two is refused', async () => {
    const { id } = await find('Jane Jones', 'Beta');
    const { errors } = await graph.post(merge, { ids: [id, id] });
    expect(errors).toMatchObject([
      {
        message: 'Argument "ids": expected two to 100 different signatories, found 1.',
        extensions: { code: 'BAD_USER_INPUT', argument: 'ids' },
      },
    ]);
  });
});

describe('splitSignatory', () => {
  test('parts signatures, which stay parted when the filing is read again', async () => {
    const { id, signatureIds } = await find('J. Q. Smith', 'Acme');
    const { data } = await graph.post(split, { id, signatureIds: signatureIds.slice(0, 3) });
    expect(data).toMatchObject({
      splitSignatory: {
        signatory: { id: expect.not.stringMatching(id), signatures: { totalCount: 3 } },
        remaining: { id, signatures: { totalCount: 1 } },
        curation: { kind: 'SPLIT', signatories: [{ id }, { id: at(data, 'splitSignatory', 'signatory', 'id') }] },
      },
    });
    const before = await graph.post(peopleQuery);
    const { data: reparsed } = await graph.post('mutation { reparseFilings { ... on ReparseFilingsSuccess { results { outcome } } } }');
    expect(at(reparsed, 'reparseFilings', 'results')).toEqual([
      { outcome: 'UNCHANGED' },
      { outcome: 'UNCHANGED' },
      { outcome: 'UNCHANGED' },
    ]);
    expect((await graph.post(peopleQuery)).data).toEqual(before.data);
  });

  test('undone, is one again', async () => {
    const before = await graph.post(peopleQuery);
    const { id, signatureIds } = await find('J. Q. Smith', 'Acme');
    const { data } = await graph.post(split, { id, signatureIds: signatureIds.slice(0, 1) });
    await graph.post(undo, { id: at(data, 'splitSignatory', 'curation', 'id') });
    expect((await graph.post(peopleQuery)).data).toEqual(before.data);
  });

  test('names the place of a signature that is not of the signatory', async () => {
    const [smith, jones] = [await find('J. Q. Smith', 'Acme'), await find('Jane Jones', 'Beta')];
    const { data } = await graph.post(split, { id: smith.id, signatureIds: [smith.signatureIds[0], jones.signatureIds[0]] });
    expect(data).toMatchObject({ splitSignatory: { code: 'NOT_FOUND', path: ['signatureIds', '1'] } });
  });

  test('of all signatures is refused', async () => {
    const { id, signatureIds } = await find('Jane Jones', 'Beta');
    const { errors } = await graph.post(split, { id, signatureIds });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'signatureIds' });
  });
});

test('an unknown decision is not found, another id is refused', async () => {
  const unknown = Buffer.from('SignatoryCuration:7').toString('base64url');
  expect((await graph.post(undo, { id: unknown })).data).toMatchObject({ undoSignatoryCuration: { code: 'NOT_FOUND', path: ['id'] } });
  const { id } = await find('Jane Jones', 'Beta');
  expect((await graph.post(undo, { id })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'id' });
});

test('without the token nothing is decided', async () => {
  const closed = await openGraph({ ingestToken: 'a secret token' });
  const [a, b, s, c] = ['Signatory:1', 'Signatory:2', 'Signature:1', 'SignatoryCuration:1'].map((id) =>
    Buffer.from(id).toString('base64url'),
  );
  for (const [query, variables] of [
    [merge, { ids: [a, b] }],
    [split, { id: a, signatureIds: [s] }],
    [undo, { id: c }],
  ] as const)
    expect(Object.values((await closed.post(query, variables)).data ?? {})).toMatchObject([{ code: 'NOT_AUTHORIZED' }]);
  await closed.close();
});
