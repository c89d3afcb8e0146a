import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fixture, runCli } from './run-cli.ts';

const hanaro = fixture('bt_6-K_hanaro-telecom-2003.txt');

describe('filing-graph parse', () => {
  it('prints JSON where the output is no terminal', async () => {
    const { out, status } = await runCli(['parse', hanaro]);
    const { kind, record } = JSON.parse(out);
    expect(status).toBe(0);
    expect(kind).toBe('filing');
    expect(record.formType.value).toBe('6-K');
    expect(record.signatures.map((signature: { name: { value: string } }) => signature.name.value)).toEqual(['Kyu June Hwang']);
  });

  it('points with carets at the evidence in the report', async () => {
    const { out } = await runCli(['parse', '--report', hanaro]);
    const lines = out.split('\n');
    const at = lines.findIndex((line) => line.startsWith('signatures[0].name  Kyu June Hwang'));
    const [source = '', carets = ''] = lines.slice(at + 1);
    expect(source.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('Kyu June Hwang');
  });

  it('reads standard input', async () => {
    const { out } = await runCli(['parse', '-'], { input: await readFile(hanaro, 'latin1') });
    expect(JSON.parse(out).record.formType.value).toBe('6-K');
  });

  it('takes hints for a bare document, the CIK without leading zeros', async () => {
    const { out } = await runCli(['parse', hanaro, '--cik', '1110649']);
    expect(JSON.parse(out).record.parties[0].cik).toEqual({ value: '0001110649', basis: 'hints', span: null });
  });

  it('ends with status 1 and the reason for a text that is no filing', async () => {
    const { out, status } = await runCli(['parse', '-'], { input: 'milk\neggs\nbread, two loaves\n' });
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ kind: 'unreadable', reason: { code: 'no-filing-recognised' } });
  });

  it.each([
    ['no such file', ['parse', 'no-such-file.txt'], /no-such-file\.txt: no such file/],
    ['a folder', ['parse', 'test'], /test: is a folder/],
    ['a hint that is none', ['parse', hanaro, '--filed-on', 'yesterday'], /--filed-on.*"yesterday"/s],
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/],
  ])('ends with status 2 and says why for %s', async (_name, args, message) => {
    const { err, status } = await runCli(args);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\bat .*\.ts:\d+/);
    expect(status).toBe(2);
  });

  it('refuses a file over the limit before reading it', async () => {
    const { err, status } = await runCli(['parse', hanaro], { env: { MAX_FILING_BYTES: '100' } });
    expect(err).toMatch(/over the limit of 100 \(MAX_FILING_BYTES\)/);
    expect(status).toBe(2);
  });
});

it('--help names every command, setting and exit status', async () => {
  const { out, status } = await runCli(['--help']);
  expect(status).toBe(0);
  for (const word of [
    'serve',
    'parse',
    'ingest',
    'PORT',
    'HOST',
    'DATABASE_URL',
    'SAMPLES',
    'LOG_LEVEL',
    'MAX_FILING_BYTES',
    'INGEST_TOKEN',
    'Exit status',
  ]) {
    expect(out).toContain(word);
  }
});
