import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFiling } from './make-filing.ts';
import { at, type Graph, ingestAll, openGraph } from './open-graph.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph();
  await ingestAll(graph, [makeFiling(1), makeFiling(2), makeFiling(3)]);
});
afterAll(() => graph.close());

describe('a wrong argument is an error that names it', () => {
  test.each([
    ['{ filings(first: -1) { totalCount } }', 'first', 'expected a number from 0 to 100, found -1.'],
    ['{ filings(first: 101) { totalCount } }', 'first', 'expected a number from 0 to 100, found 101.'],
    ['{ filings(last: -1) { totalCount } }', 'last', 'expected a number from 0 to 100, found -1.'],
    ['{ filings(first: 1, last: 1) { totalCount } }', 'last', 'cannot be given together with "first".'],
    ['{ filings(after: "x") { totalCount } }', 'after', 'x'],
    ['{ filings(before: "x") { totalCount } }', 'before', 'x'],
    ['{ registrants { nodes { filings(after: "x") { totalCount } } } }', 'after', 'x'],
    ['{ registrants { nodes { signatories(before: "x") { totalCount } } } }', 'before', 'x'],
    ['{ search(query: "acme", after: "x") { totalCount } }', 'after', 'x'],
    ['{ filings(after: "x") { nodes { id } } }', 'after', 'x'],
    ['{ filings(before: "x") { nodes { id } } }', 'before', 'x'],
    ['{ search(query: "acme", first: 101) { totalCount } }', 'first', '0 to 100'],
    ['{ search(query: "acme", after: "x") { nodes { score } } }', 'after', 'x'],
    ['{ search(query: "\\"acme") { totalCount } }', 'query', 'quotation mark'],
    ['{ search(query: "\\"acme") { nodes { score } } }', 'query', 'quotation mark'],
    ['{ filingStatistics { topRegistrants(first: 101) { count } } }', 'first', '0 to 100'],
    ['{ registrant(cik: "abc") { name } }', 'cik', 'expected a Central Index Key'],
    ['{ registrant(cik: "12345678901") { name } }', 'cik', 'at most ten digits'],
    ['{ registrant(cik: "") { name } }', 'cik', 'found ""'],
    ['{ registrant(cik: -5) { name } }', 'cik', 'found -5'],
    ['{ filing(accessionNumber: "0000950170-22") { id } }', 'accessionNumber', 'eighteen digits'],
    [
      '{ filings(filter: { filedOn: { gte: "2003-02-30" } }) { totalCount } }',
      'filter',
      'expected a calendar date such as "2003-03-14", found "2003-02-30".',
    ],
    ['{ filings(filter: { filedOn: { gte: 2003 } }) { totalCount } }', 'filter', 'found 2003.'],
    ['{ filings(orderBy: { field: AGE, direction: ASC }) { totalCount } }', 'orderBy', 'AGE'],
    ['{ filings(first: "many") { totalCount } }', 'first', 'many'],
    ['{ node(id: "garbage") { id } }', 'id', 'an id that this server gave'],
    ['{ nodes(ids: ["garbage"]) { id } }', 'ids', 'an id that this server gave'],
    ['{ filings { nodes { documents { text(start: -1) } } } }', 'start', '0 or more'],
    ['{ filings { nodes { documents { text(start: 5, end: 4) } } } }', 'end', 'not before "start"'],
    ['{ parseFiling(input: { text: "x", hints: { formType: " " } }) { __typename } }', 'hints.formType', 'blank'],
    ['mutation { ingestFiling(input: { text: "x", sourceUrl: "not a url" }) { __typename } }', 'input', 'absolute URL'],
    ['mutation { ingestFilingFile(file: "x") { __typename } }', 'file', 'a file of a multipart request'],
  ])('%s', async (query, argument, problem) => {
    const { errors } = await graph.post(query);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', argument } });
    expect(errors?.[0]?.message).toMatch(new RegExp(`^Argument "${argument}": `));
    expect(errors?.[0]?.message).toContain(problem);
  });

  test.each([
    ['query ($cik: CIK!) { registrant(cik: $cik) { name } }', { cik: 'abc' }, '$cik', 'cik'],
    ['query ($cik: CIK!) { registrant(cik: $cik) { name } }', {}, '$cik', 'cik'],
    [
      'query ($filter: FilingFilter) { filings(filter: $filter) { totalCount } }',
      { filter: { filedOn: { gte: '14 March' } } },
      'filter.filedOn.gte',
      'filter',
    ],
    ['query ($day: Date) { filings(first: 1, filter: { filedOn: { gte: $day } }) { totalCount } }', { day: '14 March' }, '$day', 'filter'],
    ['query ($first: Int) { filings(first: $first) { totalCount } }', { first: 1.5 }, '$first', 'first'],
    ['query ($n: Int) { ...F } fragment F on Query { filings(last: $n) { totalCount } }', { n: 1.5 }, '$n', 'last'],
    ['subscription ($filter: FilingFilter) { filingIngested(filter: $filter) { id } }', { filter: 1 }, '$filter', 'filter'],
  ])('%s with %j', async (query, variables, name, argument) => {
    const { errors } = await graph.post(query, variables);
    expect(errors?.[0]?.message).toContain(name);
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument });
  });

  test.each([
    ['application/json', 200],
    ['application/graphql-response+json', 400],
  ])(
    'to a client that accepts %s a wrong variable is answered %i, as the specification of GraphQL over HTTP has it',
    async (accept, status) => {
      const query = 'query ($cik: CIK!) { registrant(cik: $cik) { name } }';
      expect((await graph.post(query, { cik: 'abc' }, { accept })).status).toBe(status);
    },
  );

  const deep = Array.from({ length: 60 }).reduce<object>((not) => ({ not }), {});
  const wide = { or: Array.from({ length: 600 }, () => ({ isAmendment: true })) };
  test.each([
    ['filings', 'query ($filter: FilingFilter) { filings(filter: $filter) { totalCount } }'],
    ['statistics', 'query ($filter: FilingFilter) { filingStatistics(filter: $filter) { total } }'],
    ['a subscription', 'subscription ($filter: FilingFilter) { filingIngested(filter: $filter) { id } }'],
  ])('a filter too deep or too wide for a database, of %s', async (_case, query) => {
    for (const [filter, limit] of [
      [deep, '50 deep'],
      [wide, '500 conditions'],
    ] as const) {
      const { errors } = await graph.post(query, { filter });
      expect(errors?.[0]).toMatchObject({
        message: expect.stringContaining(limit),
        extensions: { code: 'BAD_USER_INPUT', argument: 'filter' },
      });
    }
  });

  test('an id in a filter that is none of its type', async () => {
    const { data } = await graph.post('{ registrants { nodes { id } } }');
    const id = at(data, 'registrants', 'nodes', 0, 'id');
    const query = 'query ($filter: FilingFilter) { filings(filter: $filter) { totalCount } }';
    expect((await graph.post(query, { filter: { registrant: { id: { in: [id] } } } })).errors).toBeUndefined();
    const { errors } = await graph.post(query, { filter: { not: { id: { eq: id } } } });
    expect(errors?.[0]).toMatchObject({
      message: `Argument "filter": expected the id of a Filing, found ${JSON.stringify(id)}.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'filter' },
    });
  });

  test('of two cursors the one that is wrong', async () => {
    const { data } = await graph.post('{ filings { pageInfo { endCursor } } }');
    const after = at(data, 'filings', 'pageInfo', 'endCursor');
    const { errors } = await graph.post('query ($after: String) { filings(after: $after, before: "x") { nodes { id } } }', { after });
    expect(errors?.[0]).toMatchObject({ extensions: { argument: 'before' } });
  });

  test('more than a hundred ids or texts', async () => {
    const ids = await graph.post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 101 }, () => 'x') });
    expect(ids.errors?.[0]?.message).toBe('Argument "ids": expected at most 100 ids, found 101.');
    const texts = await graph.post('mutation ($inputs: [IngestFilingInput!]!) { ingestFilings(inputs: $inputs) { __typename } }', {
      inputs: Array.from({ length: 101 }, () => ({ text: '' })),
    });
    expect(texts.errors?.[0]?.message).toBe('Argument "inputs": expected at most 100, found 101.');
  });

  test('one wrong hint among several texts stores none of them', async () => {
    const inputs = [{ text: makeFiling(90) }, { text: makeFiling(91), hints: { formType: ' ' } }];
    const { errors } = await graph.post('mutation ($inputs: [IngestFilingInput!]!) { ingestFilings(inputs: $inputs) { __typename } }', {
      inputs,
    });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect((await graph.post('{ filings { totalCount } }')).data).toEqual({ filings: { totalCount: 3 } });
  });

  test('nothing of it is logged as a failure of the server', () => {
    expect(graph.log).toEqual([]);
  });
});

describe('identifiers are taken as people write them', () => {
  test.each([['"0000100001"'], ['"100001"'], ['100001']])('cik: %s', async (cik) => {
    const { data } = await graph.post(`{ registrant(cik: ${cik}) { cik name } }`);
    expect(data).toEqual({ registrant: { cik: '0000100001', name: 'ACME TOOLS INC' } });
  });

  test.each([['0000100001-96-000002'], ['000010000196000002']])('accessionNumber: %s', async (accessionNumber) => {
    const { data } = await graph.post('query ($n: AccessionNumber!) { filing(accessionNumber: $n) { accessionNumber filedOn } }', {
      n: accessionNumber,
    });
    expect(data).toEqual({ filing: { accessionNumber: '0000100001-96-000002', filedOn: '1996-03-28' } });
  });
});

describe('pages', () => {
  const page =
    'query ($first: Int, $after: String, $last: Int, $before: String) { filings(first: $first, after: $after, last: $last, before: $before) { nodes { accessionNumber } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }';

  test('forwards and backwards give the whole list', async () => {
    const first = await graph.post(page, { first: 2 });
    expect(at(first.data, 'filings', 'pageInfo')).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const rest = await graph.post(page, { first: 2, after: at(first.data, 'filings', 'pageInfo', 'endCursor') });
    expect(at(rest.data, 'filings', 'pageInfo')).toMatchObject({ hasNextPage: false });
    expect(numbersOf(first.data).concat(numbersOf(rest.data))).toEqual([
      '0000100001-96-000003',
      '0000100001-96-000002',
      '0000100001-96-000001',
    ]);

    const back = await graph.post(page, { last: 2, before: at(rest.data, 'filings', 'pageInfo', 'startCursor') });
    expect(numbersOf(back.data)).toEqual(numbersOf(first.data));
  });

  test('an empty page has no cursors and still counts', async () => {
    const { data } = await graph.post(page, { first: 0 });
    expect(at(data, 'filings')).toMatchObject({ nodes: [], edges: [], totalCount: 3, pageInfo: { startCursor: null, endCursor: null } });
  });

  const numbersOf = (data: unknown): unknown[] =>
    [0, 1].map((row) => at(data, 'filings', 'nodes', row, 'accessionNumber')).filter((number) => number !== undefined);
});

describe('node and nodes', () => {
  test('every node type is found again by its id', async () => {
    const { data } = await graph.post(
      '{ filings(first: 1) { nodes { id registrant { id } signatures { id signatory { id } } documents { id } } } }',
    );
    const filing = ['filings', 'nodes', 0] as const;
    const ids = [
      at(data, ...filing, 'id'),
      at(data, ...filing, 'registrant', 'id'),
      at(data, ...filing, 'signatures', 0, 'id'),
      at(data, ...filing, 'signatures', 0, 'signatory', 'id'),
      at(data, ...filing, 'documents', 0, 'id'),
    ];
    const again = await graph.post('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(again.data).toEqual({
      nodes: ['Filing', 'Registrant', 'Signature', 'Signatory', 'Document'].map((__typename, index) => ({ __typename, id: ids[index] })),
    });
  });

  test('fields of two types under one name keep what each is asked for', async () => {
    const { data } = await graph.post('{ filings(first: 1) { nodes { id signatures { id } } } }');
    const ids = [at(data, 'filings', 'nodes', 0, 'id'), at(data, 'filings', 'nodes', 0, 'signatures', 0, 'id')];
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Filing { whose: registrant { filings(first: 1) { nodes { __typename } } } }
      ... on Signature { whose: onBehalfOf { filings(first: 2) { nodes { __typename } } } } } }`;
    const { data: again } = await graph.post(query, { ids });
    expect([0, 1].map((row) => at(again, 'nodes', row, 'whose', 'filings', 'nodes'))).toMatchObject([[{}], [{}, {}]]);
  });

  test('order is kept, the same id may come twice, and a row that is not there is null', async () => {
    const { data } = await graph.post('{ filings(first: 2) { nodes { id } } }');
    const [a, b] = [at(data, 'filings', 'nodes', 0, 'id'), at(data, 'filings', 'nodes', 1, 'id')];
    const missing = Buffer.from('Filing:99999').toString('base64url');
    const again = await graph.post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [b, missing, a, b] });
    expect(again).toMatchObject({ data: { nodes: [{ id: b }, null, { id: a }, { id: b }] } });
    expect(await graph.post(`{ node(id: "${missing}") { id } }`)).toMatchObject({ data: { node: null } });
  });
});
