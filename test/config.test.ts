import { describe, expect, test } from 'vitest';
import { isLoopback, readSettings, SettingsError } from '../src/config.ts';

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  return [];
}

describe('readSettings', () => {
  test('an empty environment takes every default', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: 'file:./data/filings.db',
      samples: true,
      logLevel: 'info',
      maxFilingBytes: 50_000_000,
      ingestToken: null,
      trustedDocuments: null,
      limits: { cost: 500_000, depth: 15, aliases: 100, directives: 50, tokens: 10_000 },
    });
  });

  test('every setting is read', () => {
    const environment = {
      PORT: '8080',
      HOST: '0.0.0.0',
      DATABASE_URL: 'file:/var/lib/filings.db',
      SAMPLES: 'OFF',
      LOG_LEVEL: 'silent',
      MAX_FILING_BYTES: '1000',
      INGEST_TOKEN: 's3cret',
      TRUSTED_DOCUMENTS: './operations',
      MAX_COST: '1',
      MAX_DEPTH: '2',
      MAX_ALIASES: '3',
      MAX_DIRECTIVES: '4',
      MAX_TOKENS: '5',
      PATH: '/usr/bin',
    };
    expect(readSettings(environment)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      databaseUrl: 'file:/var/lib/filings.db',
      samples: false,
      logLevel: 'silent',
      maxFilingBytes: 1000,
      ingestToken: 's3cret',
      trustedDocuments: './operations',
      limits: { cost: 1, depth: 2, aliases: 3, directives: 4, tokens: 5 },
    });
  });

  test.each([
    ['PORT', 'http', 'PORT: expected a port from 0 to 65535, found "http".'],
    ['PORT', '65536', 'PORT: expected a port from 0 to 65535, found "65536".'],
    ['PORT', '', 'PORT: expected a port from 0 to 65535, found "".'],
    ['PORT', '-1', 'PORT: expected a port from 0 to 65535, found "-1".'],
    ['HOST', '', 'HOST: expected a host name or address, found "".'],
    ['DATABASE_URL', 'mysql://x', 'DATABASE_URL: expected the URL of an SQLite file, such as file:./data/filings.db, found "mysql://x".'],
    ['SAMPLES', 'maybe', 'SAMPLES: expected on or off, found "maybe".'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL: expected trace, debug, info, warn, error, fatal or silent, found "loud".'],
    ['MAX_FILING_BYTES', '50MB', 'MAX_FILING_BYTES: expected a number of bytes from 1 to 500000000, found "50MB".'],
    ['MAX_FILING_BYTES', '0', 'MAX_FILING_BYTES: expected a number of bytes from 1 to 500000000, found "0".'],
    ['TRUSTED_DOCUMENTS', '', 'TRUSTED_DOCUMENTS: expected the path of a folder or of a JSON file, found "".'],
    ['MAX_COST', 'much', 'MAX_COST: expected a number from 1 to 1000000000, found "much".'],
    ['MAX_DEPTH', '0', 'MAX_DEPTH: expected a number from 1 to 1000000000, found "0".'],
    ['INGEST_TOKEN', '', 'INGEST_TOKEN: expected printable ASCII without spaces, and not empty.'],
    ['INGEST_TOKEN', 'two words', 'INGEST_TOKEN: expected printable ASCII without spaces, and not empty.'],
  ])('a wrong %s (%j) names itself', (name, value, problem) => {
    expect(problemsOf({ [name]: value })).toEqual([problem]);
  });

  test('all wrong settings are named at once', () => {
    expect(problemsOf({ PORT: 'x', SAMPLES: 'y' })).toHaveLength(2);
  });

  test('a host that lets other machines in needs a token', () => {
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([
      'INGEST_TOKEN: expected a token, because HOST 0.0.0.0 lets other machines in and anybody could write.',
    ]);
    expect(problemsOf({ HOST: '0.0.0.0', INGEST_TOKEN: 'abc' })).toEqual([]);
  });
});

test.each([
  ['127.0.0.1', true],
  ['127.9.9.9', true],
  ['::1', true],
  ['localhost', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.example.com', false],
  ['192.168.1.4', false],
])('isLoopback(%j) is %j', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
