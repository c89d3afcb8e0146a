import { type DocumentNode, execute, validate } from 'graphql';
import type { Settings } from '../config.ts';
import type { GraphContext } from '../graph/context.ts';
import { schema } from '../graph/schema.ts';
import { migrateDatabase } from '../store/migrate.ts';
import { openDatabase } from '../store/open-database.ts';

/** The graph refused a question; the message is what a client of the API would hear. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError';
}

/** The graph in this process. */
export type LocalGraph = AsyncDisposable & {
  /** Answers what a client would ask over HTTP, and may write. Throws `QuestionError`. */
  readonly ask: (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => Promise<Readonly<Record<string, unknown>>>;
};

/** Opens the migrated database of the settings and the graph over it. Throws `StoreError`. */
export async function openLocalGraph({ databaseUrl, maxFilingBytes }: Settings): Promise<LocalGraph> {
  await migrateDatabase(databaseUrl);
  const database = await openDatabase(databaseUrl);
  return {
    ask: async (document, variableValues) => {
      refuse(validate(schema, document));
      // A context for each question: what one reads is kept no longer.
      const contextValue: GraphContext = { database, mayWrite: true, maxFilingBytes };
      const { data, errors } = await execute({ schema, document, variableValues, contextValue });
      refuse(errors ?? []);
      return data ?? {};
    },
    [Symbol.asyncDispose]: () => database.close(),
  };
}

function refuse(errors: readonly { readonly message: string }[]): void {
  if (errors.length > 0) throw new QuestionError(errors.map(({ message }) => message).join('\n'));
}
