import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countSearch, type SearchKind, searchGraph } from '../../src/store/search.ts';
import { readSearchQuery } from '../../src/store/search-query.ts';
import { searchableText } from '../../src/store/search-rows.ts';
import { InvalidCursorError, SearchSyntaxError } from '../../src/store/store-error.ts';
import { countStatements, openTestDatabase } from './test-database.ts';
import { save } from './test-filing.ts';

const db = await openTestDatabase();
afterAll(() => db[Symbol.asyncDispose]());

beforeAll(async () => {
  await save(db, {
    accession: '0000000001-00-000001',
    form: '6-K',
    filedOn: '2003-03-14',
    coverName: 'Hanaro Télécom',
    parties: [{ name: 'HANARO TELECOM INC', cik: '0000000001', formerNames: ['Thrunet Holdings'] }],
    signatures: [{ name: 'Kyu June Hwang', title: 'Managing Director' }],
    exhibits: [{ number: '99.1', description: 'Press release on broadband' }],
    documents: ['The annual report of the year. <mark>loud</mark> & "plain" words. Report annual.'],
  });
  await save(db, {
    accession: '0000000001-00-000003',
    form: '10-Q',
    filedOn: '1990-01-01',
    parties: [{ name: 'HANARO TELECOM INC', cik: '0000000001' }],
    signatures: [{ name: 'Dr. Kyu June Hwang' }],
  });
  await save(db, {
    accession: '0000000001-00-000002',
    form: '8-K',
    parties: [{ name: 'Other Corp', cik: '0000000002' }],
    documents: ['broadband '.repeat(50)],
  });
});

const find = async (query: string, types: readonly SearchKind[] | null = null): Promise<readonly string[]> =>
  (await searchGraph(db, { query, types, page: { first: 20, after: null } })).hits.map(({ kind }) => kind);

describe('searchGraph', () => {
  test.each<[string, string, readonly SearchKind[]]>([
    ['a name, wherever it stands', 'hanaro', ['FILING', 'FILING', 'REGISTRANT']],
    ['accents aside', 'telecom', ['FILING', 'FILING', 'REGISTRANT']],
    ['a former name', 'thrunet', ['REGISTRANT']],
    ['a signatory', 'hwang kyu', ['SIGNATORY']],
    ['a title', '"managing director"', ['SIGNATORY']],
    ['a name as signed earlier', '"dr kyu"', ['SIGNATORY']],
    ['what a form is called', 'foreign issuer', ['FILING']],
    ['a phrase that goes on', '"annual rep"*', ['DOCUMENT']],
    ['a description', 'press', ['EXHIBIT']],
    ['all words must occur', 'press annual', []],
    ['a phrase in its order', '"annual report"', ['DOCUMENT']],
    ['no phrase in another order', '"report the"', []],
    ['a prefix', 'broadb*', ['DOCUMENT', 'EXHIBIT']],
    ['no prefix without a star', 'broadb', []],
    ['an operator is a word', 'annual OR report', []],
    ['a column is no column', 'title:annual', []],
    ['a NUL is a space', '\0hwang\0kyu', ['SIGNATORY']],
    ['an accession number', '"0000000001-00-000001"', ['FILING']],
  ])('%s', async (_case, query, expected) => {
    expect((await find(query)).toSorted()).toEqual(expected);
    expect(await countSearch(db, { query, types: null })).toBe(expected.length);
  });

  test('only the kinds asked for', async () => {
    expect(await find('broadband', ['EXHIBIT'])).toEqual(['EXHIBIT']);
    expect(await find('broadband', [])).toHaveLength(2);
  });

  test('the match is marked, and a mark of the text itself is not', async () => {
    const { hits } = await searchGraph(db, { query: 'loud', types: null, page: { first: 1, after: null } });
    expect(hits[0]?.excerpt).toContain('The annual report of the year. <mark>loud</mark> & "plain" words.');
  });

  test('pages follow each other, best match first, in one statement each', async () => {
    const first = await searchGraph(db, { query: 'broadband', types: null, page: { first: 1, after: null } });
    const after = first.hits[0]?.cursor ?? null;
    const second = await searchGraph(db, { query: 'broadband', types: null, page: { first: 1, after } });
    expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    expect(first.hits[0]?.score).toBeGreaterThan(second.hits[0]?.score ?? 0);
    expect(new Set([first.hits[0]?.kind, second.hits[0]?.kind]).size).toBe(2);
    expect(await countStatements(db, () => find('broadband'))).toBe(1);
  });

  test.each([
    ['nonsense', 'nonsense'],
    ['one without a score', Buffer.from('["search","high",1]').toString('base64url')],
  ])('%s is refused as a cursor', async (_case, after) => {
    await expect(searchGraph(db, { query: 'a', types: null, page: { first: 1, after } })).rejects.toThrow(InvalidCursorError);
  });
});

describe('readSearchQuery', () => {
  test.each([
    ['a "b c" d*', ['a', 'b c', 'd*']],
    ['"b c"* x', ['b c*', 'x']],
    ['-a- & b', ['-a-', 'b']],
    ['한국 통신', ['한국', '통신']],
  ])('%s', (query, expected) => {
    expect(readSearchQuery(query).map(({ text, isPrefix }) => (isPrefix ? `${text}*` : text))).toEqual(expected);
  });

  test.each([
    ['', 'no word'],
    ['" "', 'no word'],
    ['& -', 'no word'],
    ['"a', 'no partner'],
    ['a*b', 'end of a word'],
    ['*', 'before it'],
    [Array.from({ length: 40 }, (_, index) => index).join(' '), '32'],
  ])('%s is refused and says why', (query, why) => {
    expect(() => readSearchQuery(query)).toThrow(SearchSyntaxError);
    expect(() => readSearchQuery(query)).toThrow(why);
  });
});

describe('searchableText', () => {
  test.each([
    ['<p>one</p><p>two&nbsp;three &amp; four</p>', 'text/html', 'one two three & four'],
    ['1 < 2 and 3 > 2', 'text/plain', '1 < 2 and 3 > 2'],
    ['<S> <C>\n 1   2', 'text/plain', '1 2'],
  ])('%s', (body, mediaType, expected) => {
    expect(searchableText(body, mediaType)).toBe(expected);
  });

  test('time grows with length alone', () => {
    const started = performance.now();
    searchableText('<a '.repeat(1_000_000), 'text/html');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
