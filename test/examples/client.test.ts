import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { type FragmentOf, type ResultOf, readFragment } from 'gql.tada';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { FilingLine } from '../../examples/client/filing-line.ts';
import { graphql } from '../../examples/client/graphql.ts';
import { listFilings } from '../../examples/client/list-filings.ts';
import { RequestError, request, type Server } from '../../examples/client/server.ts';
import { graphqlEnvOf } from '../../examples/client/write-graphql-env.ts';
import { readSettings } from '../../src/config.ts';
import { sampleUrl } from '../../src/server/samples.ts';
import { type RunningServer, startServer } from '../../src/server/serve.ts';

const token = 'token-of-this-test';
const main = fileURLToPath(new URL('../../examples/client/main.ts', import.meta.url));
let folder: string;
let files: string;
let running: RunningServer;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
  const database = `file:${join(folder, 'filings.db')}`;
  running = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: database, INGEST_TOKEN: token }));
  server = { url: running.url, token };

  files = join(folder, 'files');
  await mkdir(join(files, 'not-this-one'), { recursive: true });
  await copyFile(sampleUrl('apple-8-K-2000.txt'), join(files, '1.txt'));
  // 0xE9 is é in windows-1252 and nothing in UTF-8: bytes that a client which sends text would have damaged.
  const letters = 'FORM 6-K\n\nFor the month of May 2004\n\nSociété Générale\n(Name of the Registrant)\n';
  await writeFile(join(files, '2.txt'), Buffer.from(letters, 'latin1'));
  await writeFile(join(files, '3.txt'), 'Dear diary,\n');
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});

async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, FILING_GRAPH_URL: running.url, ...env } });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out: out.trimEnd().split('\n'), err: err.trimEnd(), status };
}

describe('the command line', () => {
  test('prints the filings of a registrant', async () => {
    const apple = 'APPLE COMPUTER INC  signed by';
    const officer = '(Executive Vice President and Chief Financial Officer)';
    expect(await run(['filings', '320193'])).toEqual({
      out: [
        expect.stringMatching(
          /^2000-12-14 {2}10-K {6}0000912057-00-053623 {2}APPLE .*, STEVEN P\. JOBS \(Chief Executive Officer and Director/,
        ),
        `2000-01-24  8-K       0000912057-00-002128  ${apple} Fred Anderson ${officer}`,
        `1998-08-10  10-Q      0000320193-98-000008  ${apple} Fred D. Anderson ${officer}`,
        `1997-10-07  10-Q/A    0000320193-97-000021  ${apple} Fred D. Anderson ${officer}`,
        `1997-08-11  10-Q      0000320193-97-000014  ${apple} Fred D. Anderson ${officer}`,
        '5 filings.',
      ],
      err: '',
      status: 0,
    });
  });

  test('ingests a folder: what is new, what is there, what is no filing, with its diagnostics', async () => {
    const { out, status } = await run(['ingest', files], { INGEST_TOKEN: token });
    expect(out.filter((line) => !line.startsWith('    '))).toEqual([
      expect.stringMatching(/^UNCHANGED {2}1\.txt: 2000-01-24 {2}8-K /),
      expect.stringMatching(/^CREATED {2}2\.txt: no date {5}6-K .* Société Générale {2}not signed$/),
      'UNREADABLE_FILING  3.txt: No filing can be recognised in the text.',
    ]);
    expect(out).toContain('    INFO inferred-registrant: The registrant "Société Générale" was inferred from the cover.');
    expect(status).toBe(0);
  });

  test('a server that wants its token says so of each file', async () => {
    expect((await run(['ingest', files])).out).toEqual([1, 2, 3].map((file) => expect.stringContaining(`NOT_AUTHORIZED  ${file}.txt: `)));
  });

  test.each([
    ['a word that is no CIK', ['filings', 'Apple'], {}, /expected a Central Index Key/, 1],
    [
      'no server',
      ['filings', '1'],
      { FILING_GRAPH_URL: 'http://127.0.0.1:1/graphql' },
      /No answer from http:\/\/127\.0\.0\.1:1\/graphql/,
      1,
    ],
    ['no folder', ['ingest', '/not/there'], {}, /no such file or directory/, 1],
    ['no command', [], {}, /^Usage: /, 2],
  ])('%s is said in a line', async (_case, args, env, message, status) => {
    const ended = await run(args, env);
    expect(ended.err).toMatch(message);
    expect(ended.err).not.toContain('\n');
    expect(ended.status).toBe(status);
  });
});

describe('pages', () => {
  test.each([1, 2, 5, 100])('of %i come to the whole list', async (pageSize) => {
    const filings = await Array.fromAsync(listFilings(server, { cik: '0000320193', pageSize }));
    expect(filings.map((filing) => readFragment(FilingLine, filing).formType)).toEqual(['10-K', '8-K', '10-Q', '10-Q/A', '10-Q']);
  });

  test('a registrant that is not in the graph has none', async () => {
    expect(await Array.fromAsync(listFilings(server, { cik: '1', pageSize: 10 }))).toEqual([]);
  });
});

describe('types', () => {
  test('are those of the schema; `npm run schema` writes them', async () => {
    const read = (file: string): Promise<string> => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
    expect(await read('examples/client/graphql-env.d.ts')).toBe(graphqlEnvOf(await read('schema.graphql')));
  });

  test('say what a document answers, nulls and all', async () => {
    const document = graphql('query ($cik: CIK!) { registrant(cik: $cik) { name sicCode filings(first: 1) { totalCount } } }');
    expectTypeOf<ResultOf<typeof document>>().toEqualTypeOf<{
      registrant: { name: string; sicCode: string | null; filings: { totalCount: number } } | null;
    }>();
    const { registrant } = await request(server, document, { cik: '320193' });
    expect(registrant).toEqual({ name: 'APPLE COMPUTER INC', sicCode: '3571', filings: { totalCount: 5 } });
  });

  test('do not let a fragment be read where it was not spread', () => {
    const document = graphql('query { filings { nodes { formType } } }');
    type Bare = ResultOf<typeof document>['filings']['nodes'][number];
    expectTypeOf<Bare>().not.toExtend<FragmentOf<typeof FilingLine>>();
  });

  test('do not let a variable be left out, and neither does the server', async () => {
    const document = graphql('query ($cik: CIK!) { registrant(cik: $cik) { name } }');
    // @ts-expect-error: the document wants a `cik`.
    await expect(request(server, document, {})).rejects.toThrow(RequestError);
  });
});
