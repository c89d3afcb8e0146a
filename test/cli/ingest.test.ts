import { describe, expect, it } from 'vitest';
import { fixture, runCli } from './run-cli.ts';

const hanaro = fixture('bt_6-K_hanaro-telecom-2003.txt');

describe('filing-graph ingest', () => {
  it('prints a line a file and a summary, the same bytes again are unchanged', async () => {
    const first = await runCli(['ingest', hanaro]);
    expect(first.out).toMatch(/^created .*hanaro/m);
    expect(first.out).toMatch(/^1 file: 1 created$/m);
    expect(first.status).toBe(0);

    const again = await runCli(['ingest', hanaro]);
    expect(again.out).toMatch(/^1 file: 1 unchanged$/m);
  });

  it('goes on after a refused file and ends with status 1', async () => {
    const { out, err, status } = await runCli(['ingest', 'no-such-file.txt', '-', hanaro], { input: 'milk, eggs' });
    expect(err).toMatch(/^refused no-such-file\.txt: no such file$/m);
    expect(err).toMatch(/^refused -: \S/m);
    expect(out).toMatch(/^3 files: 2 refused, 1 (created|unchanged)$/m);
    expect(status).toBe(1);
  });
});
