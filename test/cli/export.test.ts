import { beforeAll, describe, expect, it } from 'vitest';
import { fixture, runCli } from './run-cli.ts';

const hanaro = fixture('bt_6-K_hanaro-telecom-2003.txt');

beforeAll(async () => {
  await runCli(['ingest', hanaro]);
});

describe('filing-graph export', () => {
  it('writes a line of JSON for each filing under the filter, with the fields asked for', async () => {
    const args = ['export', '--filter', '{"baseFormType":{"eq":"6-K"}}', '--fields', 'formType signatures { nameAsSigned }'];
    const { out, status } = await runCli(args);
    expect(out.endsWith('\n')).toBe(true);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([{ formType: '6-K', signatures: [{ nameAsSigned: 'Kyu June Hwang' }] }]);
    expect(status).toBe(0);
  });

  it('writes nothing where nothing is under the filter', async () => {
    expect(await runCli(['export', '--filter', '{"formType":{"eq":"F-99"}}'])).toEqual({ out: '', err: '', status: 0 });
  });

  it.each([
    [['--fields', 'formTipe'], /Cannot query field "formTipe" on type "Filing"/],
    [['--fields', 'registrant {'], /--fields: Syntax Error/],
    [['--filter', '{"formTipe":{}}'], /formTipe/],
    [['--filter', 'formType=10-K'], /not JSON/],
  ])('says what is wrong with %j', async (args, message) => {
    const { out, err, status } = await runCli(['export', ...args]);
    expect({ out, status }).toEqual({ out: '', status: 2 });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/bug/);
  });
});

describe('filing-graph reparse', () => {
  it('says how many filings changed', async () => {
    expect(await runCli(['reparse'])).toEqual({ out: '0 updated, 1 unchanged, 0 unreadable\n', err: '', status: 0 });
  });
});
