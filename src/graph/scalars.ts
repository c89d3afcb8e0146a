import { GraphQLError } from 'graphql';
import { AccessionNumber, Cik, IsoDate } from '../record/identifiers.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A calendar date, `2003-03-14` (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
  serialize: (value) => value,
  parseValue: (value) => {
    const date = IsoDate.safeParse(value);
    if (date.success) return date.data;
    throw expected('a calendar date such as "2003-03-14"', value);
  },
});

builder.scalarType('DateTime', {
  description: 'An instant, `2003-03-14T17:02:11Z` (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  serialize: (value) => value.toISOString().replace('.000Z', 'Z'),
  parseValue: (value) => {
    const date = typeof value === 'string' && instant.test(value) ? new Date(value) : null;
    if (date !== null && !Number.isNaN(date.getTime())) return date;
    throw expected('an instant such as "2003-03-14T17:02:11Z"', value);
  },
});

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

builder.scalarType('CIK', {
  description: 'A Central Index Key: ten digits. Input also takes it without leading zeros.',
  specifiedByURL:
    'https://www.sec.gov/submit-filings/filer-support-resources/how-do-i-guides/understand-utilize-edgar-ciks-passphrases-access-codes',
  serialize: (value) => value,
  parseValue: (value) => {
    const isNumber = typeof value === 'string' || (typeof value === 'number' && Number.isSafeInteger(value));
    const cik = Cik.safeParse(isNumber && /^\d+$/.test(`${value}`) ? `${value}`.padStart(10, '0') : value);
    if (cik.success) return cik.data;
    throw expected('a Central Index Key of at most ten digits, such as "0001046649" or "1046649"', value);
  },
});

builder.scalarType('AccessionNumber', {
  description: 'An accession number, `0000950170-22-000796`. Input also takes it without dashes.',
  specifiedByURL: 'https://www.sec.gov/search-filings/edgar-search-assistance/accessing-edgar-data',
  serialize: (value) => value,
  parseValue: (value) => {
    const dashed = typeof value === 'string' ? value.replace(/^(\d{10})(\d{2})(\d{6})$/, '$1-$2-$3') : value;
    const accessionNumber = AccessionNumber.safeParse(dashed);
    if (accessionNumber.success) return accessionNumber.data;
    throw expected('an accession number of eighteen digits, such as "0000950170-22-000796"', value);
  },
});

builder.scalarType('URL', {
  description: 'An absolute URL, `https://www.sec.gov/Archives/edgar/data/1/0000000001-01-000001.txt`.',
  specifiedByURL: 'https://url.spec.whatwg.org/',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && value.length <= 2048 && URL.canParse(value)) return value;
    throw expected('an absolute URL of at most 2048 characters', value);
  },
});

builder.scalarType('File', {
  description: 'A file of a multipart request (GraphQL multipart request specification).',
  specifiedByURL: 'https://github.com/jaydenseric/graphql-multipart-request-spec',
  serialize: () => {
    throw new GraphQLError('A File is only ever given, never answered.');
  },
  parseValue: (value) => {
    if (isBlob(value)) return value;
    throw expected('a file of a multipart request', value);
  },
});

// The server's fetch implementation brings a Blob class of its own, so the shape is asked and not the class.
function isBlob(value: unknown): value is Blob {
  return typeof value === 'object' && value !== null && 'arrayBuffer' in value && typeof value.arrayBuffer === 'function';
}

function expected(what: string, value: unknown): GraphQLError {
  const shown = JSON.stringify(value) ?? String(value);
  return new GraphQLError(`expected ${what}, found ${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
