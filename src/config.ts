import { isIPv4 } from 'node:net';
import { z } from 'zod';

const switches: Readonly<Record<string, boolean>> = Object.freeze({
  on: true,
  true: true,
  '1': true,
  off: false,
  false: false,
  '0': false,
});

const positiveNumber = wholeNumber('a number from 1 to 1000000000', 1, 1_000_000_000);

const Settings = z
  .object({
    /** TCP port; 0 takes a free one. */
    PORT: wholeNumber('a port from 0 to 65535', 0, 65_535).default(4000),
    HOST: z.string().regex(/^\S+$/, { error: 'expected a host name or address', abort: true }).default('127.0.0.1'),
    DATABASE_URL: z
      .string()
      .regex(/^file:./, 'expected the URL of an SQLite file, such as file:./data/filings.db')
      .default('file:./data/filings.db'),
    /** Whether an empty database is filled with a few real filings at start. */
    SAMPLES: z
      .string()
      .transform((text) => switches[text.toLowerCase()])
      .pipe(z.boolean({ error: 'expected on or off' }))
      .default(true),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
        error: 'expected trace, debug, info, warn, error, fatal or silent',
      })
      .default('info'),
    /** The largest filing taken in, in bytes of its text in UTF-8 (uploads: after gzip is undone). */
    MAX_FILING_BYTES: wholeNumber('a number of bytes from 1 to 500000000', 1, 500_000_000).default(50_000_000),
    /** What one operation may cost, by the formula of `fieldCost`. */
    MAX_COST: positiveNumber.default(500_000),
    /** How many fields may stand below each other. */
    MAX_DEPTH: positiveNumber.default(15),
    MAX_ALIASES: positiveNumber.default(100),
    MAX_DIRECTIVES: positiveNumber.default(50),
    /** How many words and signs a document may have, and how many values its variables. */
    MAX_TOKENS: positiveNumber.default(10_000),
    /** A folder of `.graphql` files, or a JSON manifest of documents by their SHA-256; set, no others are answered. */
    TRUSTED_DOCUMENTS: z.string().min(1, 'expected the path of a folder or of a JSON file').optional(),
    /** What a mutation must bear as `Authorization: Bearer …`; unset, whoever reaches the server may write. */
    INGEST_TOKEN: z
      .string()
      .regex(/^[\x21-\x7e]+$/, 'expected printable ASCII without spaces, and not empty')
      .optional(),
  })
  .superRefine(({ HOST, INGEST_TOKEN }, context) => {
    if (INGEST_TOKEN !== undefined || isLoopback(HOST)) return;
    context.addIssue({
      code: 'custom',
      path: ['INGEST_TOKEN'],
      message: `expected a token, because HOST ${HOST} lets other machines in and anybody could write`,
    });
  })
  .transform((from) => ({
    port: from.PORT,
    host: from.HOST,
    databaseUrl: from.DATABASE_URL,
    samples: from.SAMPLES,
    logLevel: from.LOG_LEVEL,
    maxFilingBytes: from.MAX_FILING_BYTES,
    ingestToken: from.INGEST_TOKEN ?? null,
    trustedDocuments: from.TRUSTED_DOCUMENTS ?? null,
    limits: {
      cost: from.MAX_COST,
      depth: from.MAX_DEPTH,
      aliases: from.MAX_ALIASES,
      directives: from.MAX_DIRECTIVES,
      tokens: from.MAX_TOKENS,
    },
  }))
  .readonly();

/** What the server can be told from outside, checked. */
export type Settings = z.infer<typeof Settings>;

/** One or more settings are wrong; the message has a line for each, which begins with its name. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads the settings from the environment. An unset one takes its default; throws a `SettingsError` that names every wrong one. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const settings = Settings.safeParse(environment);
  if (settings.success) return settings.data;

  throw new SettingsError(
    settings.error.issues.map(({ path, message }) => {
      const name = String(path[0]);
      return `${name}: ${message}${found(name, environment[name])}.`;
    }),
  );
}

/** Whether only this machine can reach a server that listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

function wholeNumber(expected: string, least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,15}$/, `expected ${expected}`)
    .transform(Number)
    .pipe(z.int().min(least, `expected ${expected}`).max(most, `expected ${expected}`));
}

// A token is a secret even when it is malformed; the others are shown as they stand.
function found(name: string, text: string | undefined): string {
  return text === undefined || name === 'INGEST_TOKEN' ? '' : `, found ${JSON.stringify(text)}`;
}
