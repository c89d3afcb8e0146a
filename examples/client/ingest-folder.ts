import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ResultOf } from 'gql.tada';
import { FilingLine } from './filing-line.ts';
import { graphql } from './graphql.ts';
import { type Server, upload } from './server.ts';

const IngestFile = graphql(
  `
    mutation IngestFile($file: File!) {
      ingestFilingFile(file: $file) {
        __typename
        ... on IngestFilingSuccess {
          outcome
          filing { ...FilingLine }
          diagnostics { severity code message }
        }
        ... on Error { code message }
      }
    }
  `,
  [FilingLine],
);

/** What became of one file. */
export type FileResult = { readonly file: string; readonly result: ResultOf<typeof IngestFile>['ingestFilingFile'] };

/**
 * Ingests each file of a folder, by name, and answers as each is done. Bytes are sent as they are: the server finds out about gzip and the
 * encoding. A file that is no filing is a result like any other; run it again, and what is there already answers `UNCHANGED`.
 */
export async function* ingestFolder(server: Server, folder: string): AsyncGenerator<FileResult, void> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  for (const file of files.sort()) {
    const { ingestFilingFile } = await upload(server, IngestFile, { file: await openAsBlob(join(folder, file)) });
    yield { file, result: ingestFilingFile };
  }
}
