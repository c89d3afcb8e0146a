// A client of Filing Graph in TypeScript, to copy from. With a server running (`npm start`), in a second terminal:
//
//   npx node examples/client/main.ts filings 320193          every filing of a registrant, by its CIK
//   npx node examples/client/main.ts ingest FOLDER           takes in every file of a folder
//
// FILING_GRAPH_URL says where the API is, INGEST_TOKEN is the server's token where it wants one.
//
// Read on in this order: graphql.ts (the schema as types), filing-line.ts (a fragment and its use), list-filings.ts (pages),
// ingest-folder.ts (a mutation whose errors are values), server.ts (HTTP).
import process from 'node:process';
import { filingLine } from './filing-line.ts';
import { ingestFolder } from './ingest-folder.ts';
import { listFilings } from './list-filings.ts';
import { RequestError, type Server } from './server.ts';

const server: Server = {
  url: process.env['FILING_GRAPH_URL'] ?? 'http://127.0.0.1:4000/graphql',
  token: process.env['INGEST_TOKEN'] ?? null,
};

async function printFilings(cik: string): Promise<void> {
  let count = 0;
  for await (const filing of listFilings(server, { cik, pageSize: 50 })) {
    console.log(filingLine(filing));
    count += 1;
  }
  console.log(`${count} filings.`);
}

async function printIngest(folder: string): Promise<void> {
  for await (const { file, result } of ingestFolder(server, folder)) {
    if (result.__typename !== 'IngestFilingSuccess') {
      console.log(`${result.code}  ${file}: ${result.message}`);
      continue;
    }
    console.log(`${result.outcome}  ${file}: ${filingLine(result.filing)}`);
    for (const { severity, code, message } of result.diagnostics) console.log(`    ${severity} ${code}: ${message}`);
  }
}

const commands: Readonly<Record<string, (argument: string) => Promise<void>>> = { filings: printFilings, ingest: printIngest };
const [name = '', argument] = process.argv.slice(2);
const command = commands[name];

if (command === undefined || argument === undefined) {
  console.error('Usage: main.ts filings CIK | main.ts ingest FOLDER');
  process.exitCode = 2;
} else {
  await command(argument).catch((error: unknown) => {
    // What a person can mend, a server that is down or a folder that is not there, needs no stack.
    if (!(error instanceof RequestError || (error instanceof Error && 'syscall' in error))) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
