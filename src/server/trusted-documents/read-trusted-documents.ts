import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql';
import { z } from 'zod';

/** Documents that may be asked for by their id, the SHA-256 of their text in lower-case hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

/** The trusted documents cannot be read, or one of them is wrong; the message names it. */
export class TrustedDocumentsError extends Error {
  override readonly name = 'TrustedDocumentsError';

  constructor(place: string, problem: string, options?: ErrorOptions) {
    super(`TRUSTED_DOCUMENTS ${place}: ${problem}.`, options);
  }
}

const Manifest = z.record(z.string(), z.string());

/**
 * Reads trusted documents from a folder of `.graphql` files or from a JSON manifest, `{ "<SHA-256>": "<document>" }`, as code generators for
 * clients write it. Throws a `TrustedDocumentsError` where there are none, an id is not that of its document, or one does not fit the schema.
 */
export async function readTrustedDocuments(place: string, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const documents = await readPlace(place).catch((error: unknown) => {
    throw error instanceof TrustedDocumentsError ? error : new TrustedDocumentsError(place, reasonOf(error), { cause: error });
  });
  if (documents.length === 0) throw new TrustedDocumentsError(place, 'there is no document');

  for (const { name, text } of documents) checkDocument(`${place}, ${name}`, text, schema);
  return new Map(documents.map(({ text }) => [idOf(text), text]));
}

type NamedDocument = { readonly name: string; readonly text: string };

async function readPlace(place: string): Promise<readonly NamedDocument[]> {
  return (await stat(place)).isDirectory() ? readFolder(place) : readManifest(place);
}

async function readFolder(folder: string): Promise<readonly NamedDocument[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}

async function readManifest(file: string): Promise<readonly NamedDocument[]> {
  const manifest = Manifest.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!manifest.success) throw new TrustedDocumentsError(file, 'expected a JSON object of documents by their SHA-256');

  return Object.entries(manifest.data).map(([id, text]) => {
    if (id === idOf(text)) return { name: id, text };
    throw new TrustedDocumentsError(`${file}, ${id}`, `this is not the SHA-256 of its document, ${idOf(text)}`);
  });
}

function checkDocument(place: string, text: string, schema: GraphQLSchema): void {
  const [problem] = problemsOf(text, schema);
  if (problem !== undefined) throw new TrustedDocumentsError(place, problem.message.replace(/\.$/, ''), { cause: problem });
}

function problemsOf(text: string, schema: GraphQLSchema): readonly GraphQLError[] {
  try {
    return validate(schema, parse(text));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === 'ENOENT' ? 'there is no such folder or file' : error.message;
}
