import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

const maximumDocuments = 1000;
/** In UTF-16 units; what clients write by hand or generate is far shorter, while one that holds a filing as a literal comes but once. */
const longestRemembered = 20_000;

/** What yoga keeps of documents that it has parsed, so that it reads none twice. */
export type RememberedDocuments = {
  readonly documentCache: LRUCache<string, DocumentNode>;
  readonly errorCache: LRUCache<string, Error>;
};

/** Remembers the last thousand documents, and what was wrong with others, but none that is longer than 20,000 characters. */
export function rememberDocuments(): RememberedDocuments {
  return { documentCache: shortTexts<DocumentNode>(), errorCache: shortTexts<Error>() };
}

function shortTexts<Value extends object>(): LRUCache<string, Value> {
  return new LRUCache<string, Value>({
    max: maximumDocuments,
    maxEntrySize: longestRemembered,
    sizeCalculation: (_value, text) => Math.max(text.length, 1),
  });
}
