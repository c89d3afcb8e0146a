import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { AccessionNumber, Cik, IsoDate } from '../record/identifiers.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A calendar date, `2003-03-14` (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (value) => value,
  ...input('a calendar date such as "2003-03-14"', (value) => IsoDate.safeParse(value).data),
});

builder.scalarType('DateTime', {
  description: 'An instant, `2003-03-14T17:02:11Z` (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => value.toISOString().replace('.000Z', 'Z'),
  ...input('an instant such as "2003-03-14T17:02:11Z"', readInstant),
});

builder.scalarType('CIK', {
  description:
    'A Central Index Key, the number by which the SEC knows whoever files: ten digits, `0000320193`. Input also takes it without leading zeros.',
  specifiedByURL:
    'https://www.sec.gov/submit-filings/filer-support-resources/how-do-i-guides/understand-utilize-edgar-ciks-passphrases-access-codes',
  serialize: (value) => value,
  ...input('a Central Index Key of at most ten digits, such as "0001046649" or "1046649"', (value) => {
    const text = typeof value === 'number' ? String(value) : value;
    return Cik.safeParse(typeof text === 'string' && text !== '' ? text.padStart(10, '0') : text).data;
  }),
});

builder.scalarType('AccessionNumber', {
  description:
    'An accession number, `0000950170-22-000796`, the number of a submission: who sent it, the year, and which of that year it is. Input also takes it without dashes.',
  specifiedByURL: 'https://www.sec.gov/search-filings/edgar-search-assistance/accessing-edgar-data',
  serialize: (value) => value,
  ...input('an accession number of eighteen digits, such as "0000950170-22-000796"', (value) => {
    const dashed = typeof value === 'string' ? value.replace(/^(\d{10})(\d{2})(\d{6})$/, '$1-$2-$3') : value;
    return AccessionNumber.safeParse(dashed).data;
  }),
});

builder.scalarType('URL', {
  description: 'An absolute URL of the web, `https://www.sec.gov/Archives/edgar/data/1/0000000001-01-000001.txt`, or of a file.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value,
  ...input('an absolute URL of http, https, ftp or file with at most 2048 characters', readUrl),
});

builder.scalarType('Base64', {
  description: 'Bytes in Base64.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc4648#section-4',
  serialize: (value) => Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64'),
});

builder.scalarType('File', {
  description: 'A file of a multipart request (GraphQL multipart request specification).',
  specifiedByURL: 'https://github.com/jaydenseric/graphql-multipart-request-spec',
  serialize: () => {
    throw new GraphQLError('A File is only ever given, never answered.');
  },
  ...input('a file of a multipart request', (value) => (isBlob(value) ? value : undefined)),
});

/** How a scalar is read from a variable and from the query's own text; `read` answers undefined for what it does not take. */
function input<Value>(expected: string, read: (value: unknown) => Value | undefined) {
  const readOrThrow = (value: unknown, node?: ValueNode): Value => {
    const result = read(value);
    if (result !== undefined) return result;

    const options = { extensions: { code: 'BAD_USER_INPUT' }, ...(node === undefined ? {} : { nodes: node }) };
    throw new GraphQLError(`expected ${expected}, found ${shown(value)}.`, options);
  };
  return {
    parseValue: (value: unknown): Value => readOrThrow(value),
    parseLiteral: (node: ValueNode): Value => readOrThrow(valueFromASTUntyped(node), node),
  };
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function readInstant(value: unknown): Date | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value)) return undefined;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

// A URL is served to people who may follow it, so it must not be able to run a script.
const urlSchemes: readonly string[] = Object.freeze(['http:', 'https:', 'ftp:', 'file:']);

function readUrl(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 2048) return undefined;
  return urlSchemes.includes(URL.parse(value)?.protocol ?? '') ? value : undefined;
}

// The server's fetch implementation brings a Blob class of its own, so the shape is asked and not the class.
function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value && typeof value.arrayBuffer === 'function';
}
