import { builder } from './builder.ts';

// The bytes themselves stay in the database: a selection names the columns that are read.
builder.prismaObject('FilingSource', {
  description:
    'The bytes that a filing was read from. The current ones are what the graph shows; earlier ones are kept when other bytes come under the same accession number.',
  select: { id: true },
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Counts from 1.' }),
    isCurrent: t.exposeBoolean('isCurrent', { description: 'Whether the graph shows what was read from these bytes.' }),
    sha256: t.exposeString('sha256', { description: 'SHA-256 of the bytes as received, in hexadecimal.' }),
    byteLength: t.exposeInt('byteLength'),
    decoder: t.exposeString('decoder'),
    parserVersion: t.exposeString('parserVersion'),
    sourceUrl: t.expose('sourceUrl', { type: 'URL', nullable: true, description: 'Where the bytes were taken from, as the client said.' }),
    ingestedAt: t.expose('ingestedAt', { type: 'DateTime', description: 'When they were stored.' }),
  }),
});
