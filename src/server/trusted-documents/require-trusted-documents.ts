import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { TrustedDocuments } from './read-trusted-documents.ts';

/**
 * Answers only documents that are known beforehand, by their id: `documentId: "sha256:…"` of GraphQL over HTTP's persisted documents, in the
 * body or the URL, or `extensions.persistedQuery.sha256Hash` as Apollo's clients send it.
 */
export function requireTrustedDocuments(documents: TrustedDocuments): Plugin {
  return usePersistedOperations({
    getPersistedOperation: (id) => documents.get(id) ?? null,
    extractPersistedOperationId: (params, request) => documentIdOf(params, request) ?? sha256HashOf(params),
    customErrors: {
      keyNotFound: refusal('PERSISTED_QUERY_ID_REQUIRED', 'This server answers only documents that it knows: send "documentId".'),
      persistedQueryOnly: refusal(
        'PERSISTED_QUERY_ID_REQUIRED',
        'This server answers only documents that it knows: send "documentId", no "query".',
      ),
      notFound: refusal('PERSISTED_QUERY_NOT_IN_LIST', 'This server knows no document of this id.'),
    },
  });
}

function refusal(code: string, message: string) {
  return { message, extensions: { code, http: { spec: true, status: 400 } } };
}

function documentIdOf(params: GraphQLParams, { url }: Request): string | null {
  const given: unknown = Reflect.get(params, 'documentId') ?? new URL(url).searchParams.get('documentId');
  const [, id = null] = typeof given === 'string' ? (/^sha256:([0-9a-f]{64})$/.exec(given) ?? []) : [];
  return id;
}

function sha256HashOf({ extensions }: GraphQLParams): string | null {
  const { sha256Hash } = { ...extensions?.['persistedQuery'] };
  return typeof sha256Hash === 'string' ? sha256Hash : null;
}
