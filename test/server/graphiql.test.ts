import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../../src/config.ts';
import { type RunningServer, startServer } from '../../src/server/serve.ts';

// Debian's package, and the usual places of others; REQUIRE_CHROMIUM makes a missing browser a failure, as in continuous integration.
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place));
// GraphiQL notes which operation a tab holds a moment after it is shown; nobody clicks faster than this, in milliseconds.
const handSpeed = 800;
// `SCREENSHOTS=docs npx vitest run test/server/graphiql.test.ts` takes the pictures of the documents anew.
const screenshots = process.env['SCREENSHOTS'];
const reason = executablePath === undefined ? ' (skipped: no Chromium found; install it or set CHROMIUM to its path)' : '';

describe.skipIf(executablePath === undefined && process.env['REQUIRE_CHROMIUM'] === undefined)(
  `GraphiQL in a real browser${reason}`,
  () => {
    let folder: string;
    let server: RunningServer;
    let browser: Browser;
    let page: Page;
    const elsewhere: string[] = [];
    const complaints: string[] = [];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'filing-graph-'));
      server = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: `file:${join(folder, 'filings.db')}` }));
      const args = [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ];
      browser = await chromium.launch({ executablePath: executablePath ?? 'chromium', args });
      page = await browser.newPage({ viewport: { width: 1500, height: 900 } });
      page.on('request', (request) => {
        if (
          !request
            .url()
            .replace(/^blob:/, '')
            .startsWith(new URL(server.url).origin)
        )
          elsewhere.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(server.url);
      await page.waitForSelector('.graphiql-execute-button');
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
      await rm(folder, { recursive: true });
    });

    async function takePicture(name: string): Promise<void> {
      if (screenshots !== undefined) await page.screenshot({ path: join(screenshots, `graphiql-${name.toLowerCase()}.png`) });
    }

    /** Clicks a tab as a person does, runs it, and answers what the result pane shows. */
    async function run(tab: string, expected: RegExp): Promise<string> {
      await page.locator('.graphiql-tab-button', { hasText: tab }).click();
      await expect.poll(() => page.locator('.graphiql-tab-active').textContent()).toContain(tab);
      await page.waitForTimeout(handSpeed);
      await page.locator('.graphiql-execute-button').click();
      const result = page.locator('.result-window');
      // The editor shows spaces as no-break spaces.
      const shown = async (): Promise<string> => ((await result.textContent()) ?? '').replace(/\u00a0/g, ' ');
      await expect.poll(shown, { timeout: 10_000 }).toMatch(expected);
      await takePicture(tab);
      return shown();
    }

    it('opens on the worked examples', async () => {
      expect(await page.locator('.graphiql-tab-button').allTextContents()).toEqual([
        'Registrant',
        'Signatories',
        'Exhibits',
        'Amendments',
        'Search',
        'Statistics',
        'Ingest',
        'Reparse',
        'Subscribe',
      ]);
    });

    it.each([
      ['Registrant', /"name": "APPLE COMPUTER INC"/],
      ['Signatories', /"name": "Jeffrey Wolf"/],
      ['Exhibits', /"exhibit": \{\s*"number": "10\.A\.45"/],
      ['Amendments', /"formType": "10-Q\/A"/],
      ['Search', /<mark>Stock Option Plan<\/mark>/],
      ['Statistics', /"byYear": \[/],
      ['Ingest', /"outcome": "UNCHANGED"/],
      ['Reparse', /"results": \[/],
    ])('runs %s on the samples', async (tab, expected) => {
      expect(await run(tab, expected)).not.toContain('"errors"');
    });

    it('hears of a filing that is ingested while Subscribe runs', async () => {
      await page.locator('.graphiql-tab-button', { hasText: 'Subscribe' }).click();
      await page.waitForTimeout(handSpeed);
      await page.locator('.graphiql-execute-button').click();
      await page.waitForTimeout(handSpeed);
      const text =
        'FORM 6-K\n\nSECURITIES AND EXCHANGE COMMISSION\n\nFor the month of May 2004\n\nHEARD OF LTD.\n(Name of the Registrant)\n';
      const query = 'mutation ($text: String!) { ingestFiling(input: { text: $text }) { __typename } }';
      const headers = { 'content-type': 'application/json' };
      await fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query, variables: { text } }) });
      await expect.poll(() => page.locator('.result-window').textContent(), { timeout: 10_000 }).toContain('HEARD');
      await takePicture('Subscribe');
    });

    it('says what a field means where the pointer rests on it', async () => {
      await page.locator('.graphiql-tab-button', { hasText: 'Registrant' }).click();
      await page.waitForTimeout(handSpeed);
      await page.locator('.graphiql-query-editor').getByText('sicDescription').hover();
      await page.getByText('What the Standard Industrial Classification code stands for').waitFor();
    });

    it('shows the documents of the schema', async () => {
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.getByText('Filings to the SEC as a graph').waitFor();
      await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Filing', exact: true }).click();
      await page.getByText('with everything that was read out of it').scrollIntoViewIfNeeded();
      await takePicture('Docs');
    });

    it('loads nothing from elsewhere and complains of nothing', () => {
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);
