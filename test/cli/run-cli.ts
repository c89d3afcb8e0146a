import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** What a run of the command line printed and how it ended. */
export type Run = { readonly out: string; readonly err: string; readonly status: number | null };

const root = fileURLToPath(new URL('../..', import.meta.url));
const database = `file:${join(mkdtempSync(join(tmpdir(), 'filing-graph-cli-')), 'filings.db')}`;

/** Path of a test fixture. */
export const fixture = (name: string): string => join(root, 'test/fixtures/filings', name);

/** Runs `filing-graph` as a person would, on a database of this test file's own; `input` is its standard input. */
export async function runCli(
  args: readonly string[],
  { env = {}, input = '' }: { env?: Record<string, string>; input?: string } = {},
): Promise<Run> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: database, NO_COLOR: '1', ...env },
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, status };
}
