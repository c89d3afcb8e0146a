import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { FilingHints } from '../../src/record/filing.ts';
import type { Database } from '../../src/store/database.ts';
import { type IngestResult, ingestFiling } from '../../src/store/ingest-filing.ts';
import { readSourceTexts } from '../../src/store/source-text.ts';
import { countStatements, openTestDatabase } from './test-database.ts';

let db: Database;
beforeEach(async () => {
  const opened = await openTestDatabase();
  db = opened;
  return () => opened[Symbol.asyncDispose]();
});

const submission = `<SEC-DOCUMENT>0000000001-00-000001.txt : 20000301
<SEC-HEADER>0000000001-00-000001.hdr.sgml : 20000301
ACCESSION NUMBER:\t\t0000000001-00-000001
CONFORMED SUBMISSION TYPE:\t8-K
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t20000301

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tACME INC
\t\tCENTRAL INDEX KEY:\t\t\t0000000007
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K
<SEQUENCE>1
<TEXT>
FORM 8-K of Acmé
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;

const ingest = (content: { text: string } | { bytes: Uint8Array }, { hints = {}, maxBytes = 1_000_000 } = {}): Promise<IngestResult> =>
  ingestFiling(db, { ...content, sourceUrl: null, hints: FilingHints.parse(hints), maxBytes });

describe('ingestFiling', () => {
  test('a submission is stored, with its text as received', async () => {
    const result = await ingest({ text: submission });
    expect(result).toMatchObject({ kind: 'stored', outcome: 'CREATED' });
    expect((await readSourceTexts(db, [1]))[0]?.text).toBe(submission);
    expect(await db.reader.filing.findMany({ include: { registrant: true } })).toMatchObject([
      { formType: '8-K', registrant: { cik: '0000000007', name: 'ACME INC' } },
    ]);
  });

  test('the same text again is unchanged, with the diagnostics it had, and is not parsed again', async () => {
    const first = await ingest({ text: submission });
    expect(await ingest({ text: submission })).toEqual({ ...first, outcome: 'UNCHANGED' });
    expect(await countStatements(db, () => ingest({ text: submission }))).toBe(2);
  });

  test('the same text in gzip is unchanged', async () => {
    await ingest({ text: submission });
    expect(await ingest({ bytes: gzipSync(submission) })).toMatchObject({ outcome: 'UNCHANGED' });
  });

  test.each([
    ['gzip', gzipSync(submission)],
    ['windows-1252', new Uint8Array([...submission].map((character) => character.charCodeAt(0)))],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(submission, 'utf16le')])],
  ])('%s is decoded, and read again as it was', async (_encoding, bytes) => {
    expect(await ingest({ bytes })).toMatchObject({ kind: 'stored' });
    expect((await readSourceTexts(db, [1]))[0]?.text.replace('\ufeff', '')).toBe(submission);
  });

  test('new hints for a known text are taken in; fewer hints take nothing away', async () => {
    const bare = submission.slice(submission.indexOf('FORM 8-K'), submission.indexOf('</TEXT>'));
    const hints = { formType: '8-K', cik: '0000000007' };
    expect(await ingest({ text: bare }, { hints })).toMatchObject({ kind: 'stored', outcome: 'CREATED' });
    expect(await ingest({ text: bare })).toMatchObject({ outcome: 'UNCHANGED' });
    expect(await ingest({ text: bare }, { hints: { accessionNumber: '0000000001-00-000009' } })).toMatchObject({ outcome: 'UPDATED' });
    expect(await db.reader.filing.findMany()).toMatchObject([{ accessionNumber: '0000000001-00-000009', formType: '8-K' }]);
    expect(await ingest({ text: bare }, { hints })).toMatchObject({ outcome: 'UNCHANGED' });
  });

  test.each([
    ['nothing', ''],
    ['a grocery list', 'eggs, milk, bread'],
  ])('%s is unreadable and stores nothing', async (_case, text) => {
    expect(await ingest({ text })).toMatchObject({ kind: 'unreadable', reason: { severity: 'ERROR' } });
    expect(await db.reader.filingSource.count()).toBe(0);
  });

  test.each([
    ['plain', { text: submission }, 100],
    ['unpacked', { bytes: gzipSync(submission.padEnd(100_000)) }, 1_000],
  ])('what is too large %s is refused', async (_case, content, maxBytes) => {
    expect(await ingest(content, { maxBytes })).toMatchObject({ kind: 'too-large', limitBytes: maxBytes });
    expect(await db.reader.filing.count()).toBe(0);
  });

  test('many at once are stored one after another', async () => {
    const texts = Array.from({ length: 8 }, (_, index) => submission.replaceAll('-000001', `-00000${index}`));
    const results = await Promise.all([...texts, ...texts].map((text) => ingest({ text })));
    expect(results.filter((result) => result.kind === 'stored' && result.outcome === 'CREATED')).toHaveLength(8);
    expect(await db.reader.registrant.count()).toBe(1);
  });
});
