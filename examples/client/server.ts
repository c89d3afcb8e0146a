import type { TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';

/** Where the API is, and the token that lets it be changed, where the server wants one. */
export type Server = { readonly url: string; readonly token: string | null };

/** The server could not be reached, or refused the request as a whole; the message says why. */
export class RequestError extends Error {
  override readonly name = 'RequestError';
}

/** Asks the server and answers the data. Throws `RequestError`. */
export async function request<Data, Variables>(
  server: Server,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const body = JSON.stringify({ query: print(document), variables });
  return post(server, { 'content-type': 'application/json' }, body);
}

/**
 * The same for a document with a variable `$file`: bytes go beside the JSON, as the GraphQL multipart request specification has it. The server
 * wants the header, which no foreign web page can send: https://github.com/jaydenseric/graphql-multipart-request-spec#security
 */
export async function upload<Data, Variables extends { readonly file: Blob }>(
  server: Server,
  document: TadaDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const body = new FormData();
  body.set('operations', JSON.stringify({ query: print(document), variables: { ...variables, file: null } }));
  body.set('map', JSON.stringify({ 0: ['variables.file'] }));
  body.set('0', variables.file);
  return post(server, { 'x-graphql-yoga-csrf': '1' }, body);
}

// `Data` is believed, not checked: the server answers nothing but what the document asks for.
type Answer<Data> = { readonly data?: Data; readonly errors?: readonly { readonly message: string }[] };

async function post<Data>({ url, token }: Server, headers: Readonly<Record<string, string>>, body: string | FormData): Promise<Data> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { method: 'POST', headers: { ...headers, ...authorization }, body }).catch((error: unknown) => {
    throw new RequestError(`No answer from ${url}: is the server running?`, { cause: error });
  });
  const { data, errors }: Answer<Data> = await response.json();
  if (errors !== undefined || data === undefined) throw new RequestError(errors?.map(({ message }) => message).join('\n') ?? 'No data.');
  return data;
}
