import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sampleUrl } from '../../src/server/samples.ts';
import { makeFiling } from './make-filing.ts';
import { at, type Graph, openGraph } from './open-graph.ts';

const hanaro = readFileSync(sampleUrl('hanaro-telecom-6-K-2003.txt'), 'utf8');
const ingest = `mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { __typename
  ... on IngestFilingSuccess { outcome filing { formType sha256 registrant { name } } diagnostics { code severity evidence { excerpt } } }
  ... on Error { code message } ... on UnreadableFilingError { diagnostics { code } } ... on FilingTooLargeError { limitBytes } } }`;
const parse = ingest
  .replace('mutation', 'query')
  .replace('ingestFiling(', 'parseFiling(')
  .replace(/\.\.\. on IngestFilingSuccess \{.*\}\n/, '... on ParsedFiling { formType }\n');

let graph: Graph;
beforeAll(async () => {
  graph = await openGraph({ maxFilingBytes: 100_000 });
});
afterAll(() => graph.close());

const count = async (): Promise<unknown> => at((await graph.post('{ filings { totalCount } }')).data, 'filings', 'totalCount');

describe('ingestFiling', () => {
  test('a filing is stored, and the same bytes again change nothing', async () => {
    const first = await graph.post(ingest, { input: { text: hanaro, sourceUrl: 'https://example.com/hanaro.txt' } });
    expect(first.data).toMatchObject({
      ingestFiling: { outcome: 'CREATED', filing: { formType: '6-K', registrant: { name: 'HANARO TELECOM, INC.' } } },
    });
    expect(at(first.data, 'ingestFiling', 'diagnostics', 0)).toMatchObject({
      code: 'inferred-form-type',
      severity: 'INFO',
      evidence: { excerpt: expect.stringContaining('6-K') },
    });

    const again = await graph.post(ingest, { input: { text: hanaro } });
    expect(again.data).toMatchObject({
      ingestFiling: { outcome: 'UNCHANGED', diagnostics: at(first.data, 'ingestFiling', 'diagnostics') },
    });
    expect(await count()).toBe(1);
  });

  test('values that were inferred are marked, stored and parsed alike', async () => {
    const input = { text: hanaro, hints: { filedOn: '2003-03-14' } };
    const fields = 'inferences { field basis evidence { excerpt } } parties { inferences { field basis evidence { excerpt } } }';
    const query = `query ($input: IngestFilingInput!) { parseFiling(input: $input) { ... on ParsedFiling { ${fields} } } }`;
    const mutation = `mutation ($input: IngestFilingInput!) { ingestFiling(input: $input) { ... on IngestFilingSuccess { filing { ${fields} } } } }`;
    const [parsed, stored] = [await graph.post(query, { input }), await graph.post(mutation, { input })];
    const ofFiling = [
      { field: 'formType', basis: 'COVER', evidence: { excerpt: 'FORM 6-K' } },
      { field: 'filedOn', basis: 'HINTS', evidence: null },
      { field: 'reportingPeriod', basis: 'COVER', evidence: { excerpt: 'For the month of March 2003' } },
    ];
    const ofParty = (field: string) => [{ inferences: [{ field, basis: 'COVER', evidence: { excerpt: 'HANARO TELECOM, INC.' } }] }];
    expect(parsed.data).toEqual({ parseFiling: { inferences: ofFiling, parties: ofParty('name') } });
    expect(stored.data).toEqual({ ingestFiling: { filing: { inferences: ofFiling, parties: ofParty('nameAsFiled') } } });
  });

  test('other bytes under the same accession number update, and keep the earlier source', async () => {
    await graph.post(ingest, { input: { text: makeFiling(7) } });
    const { data } = await graph.post(ingest, { input: { text: makeFiling(7, { signer: 'John R. Doe' }) } });
    expect(data).toMatchObject({ ingestFiling: { outcome: 'UPDATED' } });
    const { data: after } = await graph.post(
      '{ filing(accessionNumber: "0000100001-96-000007") { signatures { nameAsSigned } sources { version isCurrent } } }',
    );
    expect(after).toMatchObject({
      filing: {
        signatures: [{ nameAsSigned: 'John R. Doe' }, {}, {}],
        sources: [
          { version: 2, isCurrent: true },
          { version: 1, isCurrent: false },
        ],
      },
    });
  });

  test('hints fill in what a bare document does not say', async () => {
    const hints = { cik: '1046649', filedOn: '2003-03-14', accessionNumber: '000095017003000796' };
    const { data } = await graph.post(ingest, { input: { text: hanaro, hints } });
    expect(data).toMatchObject({ ingestFiling: { __typename: 'IngestFilingSuccess' } });
    const { data: filing } = await graph.post('{ filing(accessionNumber: "0000950170-03-000796") { filedOn registrant { cik } } }');
    expect(filing).toEqual({ filing: { filedOn: '2003-03-14', registrant: { cik: '0001046649' } } });
  });
});

describe('what is no filing is refused, with what it is', () => {
  const cases: readonly [string, string, RegExp, string][] = [
    ['an empty text', '', /empty/i, 'empty-text'],
    ['blanks alone', ' \n\t\r\n', /empty|blank/i, 'empty-text'],
    [
      'an error page of the SEC',
      '<!DOCTYPE html><html><head><title>SEC.gov | Request Rate Threshold Exceeded</title></head><body><h1>Your Request Originates from an Undeclared Automated Tool</h1></body></html>',
      /page/i,
      'html-error-page',
    ],
    [
      'an S3 error',
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>',
      /NoSuchKey|S3|storage/i,
      's3-error',
    ],
    ['binary bytes', '\u0000\u0001\u0002PNG\u0000\u0000\u0000\rIHDR\u0000\u0000\u0001\u0000\u0000\u0000', /binary/i, 'binary-content'],
    ['a grocery list', 'eggs\nmilk\nflour\n2 lemons\n', /recogni[sz]ed|no filing/i, 'no-filing-recognised'],
  ];

  test.each(cases)('%s', async (_case, text, message, code) => {
    const before = await count();
    for (const [query, field] of [
      [ingest, 'ingestFiling'],
      [parse, 'parseFiling'],
    ] as const) {
      const { data } = await graph.post(query, { input: { text } });
      expect(at(data, field)).toMatchObject({
        __typename: 'UnreadableFilingError',
        code: 'UNREADABLE_FILING',
        message: expect.stringMatching(message),
      });
      expect(at(data, field, 'diagnostics')).toContainEqual({ code });
    }
    expect(await count()).toBe(before);
  });

  test('a text over the limit', async () => {
    const text = `${hanaro}${' '.repeat(100_000)}`;
    for (const [query, field] of [
      [ingest, 'ingestFiling'],
      [parse, 'parseFiling'],
    ] as const) {
      expect((await graph.post(query, { input: { text } })).data).toEqual({
        [field]: {
          __typename: 'FilingTooLargeError',
          code: 'FILING_TOO_LARGE',
          message: `The filing has ${Buffer.byteLength(text)} bytes; this server takes at most 100000.`,
          limitBytes: 100_000,
        },
      });
    }
  });
});

test('ingestFilings answers for each text, in order', async () => {
  const query =
    'mutation ($inputs: [IngestFilingInput!]!) { ingestFilings(inputs: $inputs) { __typename ... on IngestFilingSuccess { outcome filing { accessionNumber } } ... on Error { code } } }';
  const inputs = [{ text: makeFiling(20) }, { text: 'eggs' }, { text: makeFiling(20) }, { text: makeFiling(21) }];
  expect((await graph.post(query, { inputs })).data).toEqual({
    ingestFilings: [
      { __typename: 'IngestFilingSuccess', outcome: 'CREATED', filing: { accessionNumber: '0000100001-96-000020' } },
      { __typename: 'UnreadableFilingError', code: 'UNREADABLE_FILING' },
      { __typename: 'IngestFilingSuccess', outcome: 'UNCHANGED', filing: { accessionNumber: '0000100001-96-000020' } },
      { __typename: 'IngestFilingSuccess', outcome: 'CREATED', filing: { accessionNumber: '0000100001-96-000021' } },
    ],
  });
});

describe('ingestFilingFile', () => {
  const query =
    'mutation ($file: File!) { ingestFilingFile(file: $file) { __typename ... on IngestFilingSuccess { outcome filing { sources { sha256 byteLength decoder } coverPage { registrantName } } } ... on Error { code message } } }';

  async function upload(
    bytes: Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>> = { 'x-graphql-yoga-csrf': '1' },
  ): Promise<{ status: number; answer: unknown }> {
    const body = new FormData();
    body.set('operations', JSON.stringify({ query, variables: { file: null } }));
    body.set('map', JSON.stringify({ 0: ['variables.file'] }));
    body.set('0', new Blob([bytes]), 'filing.txt');
    const response = await graph.fetch('/graphql', { method: 'POST', headers, body });
    return { status: response.status, answer: await response.json() };
  }
  const text = hanaro.replace('Kukje Electronics', 'Société Électronique');

  test.each([
    ['utf-8', Buffer.from(text)],
    ['windows-1252', Buffer.from(text, 'latin1')],
    ['utf-16le', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('bytes in %s are stored as they came', async (decoder, bytes) => {
    const { createHash } = await import('node:crypto');
    const { answer } = await upload(new Uint8Array(bytes));
    expect(at(answer, 'data', 'ingestFilingFile')).toMatchObject({
      __typename: 'IngestFilingSuccess',
      filing: { coverPage: { registrantName: 'HANARO TELECOM, INC.' } },
    });
    expect(at(answer, 'data', 'ingestFilingFile', 'filing', 'sources', 0)).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      byteLength: bytes.length,
      decoder,
    });
  });

  test('gzip is undone: the same filing is the same bytes', async () => {
    const plain = new Uint8Array(Buffer.from(text.replace('2003', '2004')));
    expect(at((await upload(new Uint8Array(gzipSync(plain)))).answer, 'data', 'ingestFilingFile')).toMatchObject({
      filing: { sources: [{ byteLength: plain.length }] },
    });
    expect(at((await upload(plain)).answer, 'data', 'ingestFilingFile')).toMatchObject({ outcome: 'UNCHANGED' });
  });

  test('too many bytes, before or after decompression', async () => {
    const large = new Uint8Array(Buffer.from(`${hanaro}${' '.repeat(100_000)}`));
    expect(at((await upload(large)).answer, 'data', 'ingestFilingFile')).toMatchObject({ code: 'FILING_TOO_LARGE' });
    const { answer } = await upload(new Uint8Array(gzipSync(large)));
    expect(at(answer, 'data', 'ingestFilingFile')).toMatchObject({
      code: 'FILING_TOO_LARGE',
      message: 'Decompressed, the filing has more than the 100000 bytes that this server takes at most.',
    });
  });

  test('binary bytes are refused', async () => {
    const { answer } = await upload(new Uint8Array(Buffer.from('89504e470d0a1a0a0000000d4948445200000100', 'hex')));
    expect(at(answer, 'data', 'ingestFilingFile')).toMatchObject({ code: 'UNREADABLE_FILING' });
  });

  test('an upload that any site could send is refused', async () => {
    const before = await count();
    const { status, answer } = await upload(new Uint8Array(Buffer.from(makeFiling(40))), {});
    expect(status).toBe(403);
    expect(at(answer, 'errors', 0)).toMatchObject({ extensions: { code: 'CSRF_REFUSED' } });
    expect(await count()).toBe(before);
  });
});

describe('with a token', () => {
  let guarded: Graph;
  beforeAll(async () => {
    guarded = await openGraph({ ingestToken: 's3cret' });
  });
  afterAll(() => guarded.close());
  afterEach(async () => {
    expect((await guarded.post('{ filings { totalCount } }')).errors).toBeUndefined();
  });

  test.each([
    [{}],
    [{ authorization: 'Bearer wrong' }],
    [{ authorization: 'Basic s3cret' }],
    [{ authorization: 's3cret' }],
    [{ authorization: 'Bearer ' }],
  ])('%j may not write', async (headers) => {
    const { data } = await guarded.post(ingest, { input: { text: hanaro } }, headers);
    expect(data).toMatchObject({ ingestFiling: { __typename: 'NotAuthorizedError', code: 'NOT_AUTHORIZED' } });
    expect((await guarded.post('{ filings { totalCount } }')).data).toEqual({ filings: { totalCount: 0 } });
  });

  test.each([
    'deleteFiling(id: "RmlsaW5nOjE") { __typename }',
    'reparseFilings { __typename }',
    'ingestFilings(inputs: [{ text: "x" }]) { __typename }',
  ])('%s is refused without it', async (field) => {
    const { data } = await guarded.post(`mutation { answer: ${field} }`);
    const answers = [at(data, 'answer')].flat();
    expect(answers.every((answer) => at(answer, '__typename') === 'NotAuthorizedError')).toBe(true);
  });

  test('anyone may read and parse, and the token writes', async () => {
    expect((await guarded.post(parse, { input: { text: hanaro } })).data).toMatchObject({ parseFiling: { formType: '6-K' } });
    const { data } = await guarded.post(ingest, { input: { text: hanaro } }, { authorization: 'Bearer s3cret' });
    expect(data).toMatchObject({ ingestFiling: { outcome: 'CREATED' } });
  });
});
