import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../src/config.ts';
import { type RunningServer, startServer } from '../src/server/serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(join(root, 'README.md'), 'utf8');

type Example = { readonly example: string; readonly answer: string; readonly printed: readonly string[] };

/** The blocks of a language, each with what stands right below it: an answer in JSON, or lines that are printed. */
function examplesIn(language: string): readonly Example[] {
  const blocks = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`\n(?:\`\`\`json\n(.*?)^\`\`\`\n|\`\`\`text\n(.*?)^\`\`\`\n)?`, 'gms');
  return [...readme.matchAll(blocks)].map(([, example = '', answer = '', printed = '']) => ({
    example,
    answer,
    printed: printed.split('\n').filter((line) => line !== ''),
  }));
}

const questions = examplesIn('graphql');
// How to install is what a person has done who runs this test.
const commands = examplesIn('sh').filter(({ example }) => !example.startsWith('npm ci'));
const run = promisify(execFile);
const hasCurl = await run('curl', ['--version']).then(
  () => true,
  () => false,
);

describe('README', () => {
  let folder: string;
  let server: RunningServer;
  let databaseUrl: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
    databaseUrl = `file:${join(folder, 'filings.db')}`;
    server = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: databaseUrl }));
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  async function runInShell(command: string): Promise<string> {
    const here = command.replaceAll('http://127.0.0.1:4000', new URL(server.url).origin);
    const env = { ...process.env, DATABASE_URL: databaseUrl, FILING_GRAPH_URL: server.url };
    return (await run('sh', ['-e', '-c', here], { cwd: root, env })).stdout;
  }

  it('has examples for the browser, the API and the command line', () => {
    expect(questions).toHaveLength(6);
    expect(commands).toHaveLength(4);
  });

  it.each(questions)('tells the truth about $example', async ({ example, answer }) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query: example }) });
    expect(await response.json()).toMatchObject({ data: JSON.parse(answer) });
  });

  it.skipIf(!hasCurl).each(commands)('has commands that run and print what is shown: $example', async ({ example, answer, printed }) => {
    const output = await runInShell(example);
    if (answer !== '') expect(JSON.parse(output)).toMatchObject(JSON.parse(answer));
    expect(output.split('\n')).toEqual(expect.arrayContaining([...printed]));
  });

  it('links to what is there', async () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    await Promise.all(links.map((link) => readFile(join(root, link))));
  });
});
