import { countSearch, readSearchPosition, type SearchHit, type SearchKind, searchGraph } from '../store/search.ts';
import { InvalidCursorError, SearchSyntaxError } from '../store/store-error.ts';
import { badUserInput } from './bad-user-input.ts';
import { builder } from './builder.ts';
import { defineConnection, type PageView } from './connection.ts';
import { Document } from './document.ts';
import { Exhibit } from './exhibit.ts';
import { Filing } from './filing.ts';
import { readPageArguments } from './page-arguments.ts';
import { Registrant } from './registrant.ts';
import { loadListedRow, loadRow, type NodeType, nodeTypeOf } from './rows.ts';
import { Signatory } from './signatory.ts';

const SearchType = builder.enumType('SearchType', {
  description: 'What search finds.',
  values: {
    REGISTRANT: { description: 'Registrants, by name and former names.' },
    FILING: { description: 'Filings, by form and its title, the names of the parties and the accession number.' },
    SIGNATORY: { description: 'Signatories, by name, as signed too, and titles.' },
    EXHIBIT: { description: 'Exhibits, by number and description.' },
    DOCUMENT: { description: 'Documents, by type, description and text.' },
  } as const,
});

const nodeTypes = Object.freeze({
  REGISTRANT: 'Registrant',
  FILING: 'Filing',
  SIGNATORY: 'Signatory',
  EXHIBIT: 'Exhibit',
  DOCUMENT: 'Document',
} as const satisfies Record<SearchKind, NodeType>);

type FoundRow =
  | typeof Registrant.$inferType
  | typeof Filing.$inferType
  | typeof Signatory.$inferType
  | typeof Exhibit.$inferType
  | typeof Document.$inferType;

const SearchResultItem = builder.unionType('SearchResultItem', {
  description: 'What was found.',
  types: [Registrant, Filing, Signatory, Exhibit, Document],
  resolveType: (row) => nodeTypeOf(row),
});

const SearchResult = builder.objectRef<SearchHit>('SearchResult').implement({
  description: 'One find.',
  fields: (t) => ({
    item: t.field({
      type: SearchResultItem,
      description: 'What was found.',
      resolve: ({ kind, id }, _args, context, info) => loadListedRow<FoundRow>(loadRow[nodeTypes[kind]], context, info, id),
    }),
    score: t.exposeFloat('score', { description: 'How well it matches; higher is better.' }),
    excerpt: t.exposeString('excerpt', {
      description:
        'The passage that matched, the match between `<mark>` tags. The rest is plain text, not HTML: escape it before it is shown as such.',
    }),
  }),
});

const SearchResultConnection = defineConnection({
  name: 'SearchResult',
  of: 'finds',
  type: SearchResult,
  resolveNode: (hit: SearchHit) => hit,
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchResultConnection.Connection,
    description: 'Full text search over names, former names, titles, descriptions and document text, best match first.',
    args: {
      query: t.arg.string({
        required: true,
        description:
          'Words that must all occur, case and accents aside. Quotes make a phrase, `*` at the end of a word stands for any ending; a wrong query is an error that says what is wrong.',
      }),
      types: t.arg({ type: [SearchType], description: 'What to look for; everything if not given.' }),
      first: t.arg.int({ description: 'At most so many, 0 to 100; 20 if not given.' }),
      after: t.arg.string({ description: 'Only what follows this cursor.' }),
    },
    resolve: (_root, { query, types = null, ...args }, { database }) => {
      const page = readPageArguments(args);
      checkCursor(page.after);
      let reading: Promise<PageView<SearchHit>> | null = null;
      return {
        page: () => {
          reading ??= searchGraph(database, { query, types, page }).then(
            ({ hits, hasNextPage }) => ({ edges: hits, hasNextPage, hasPreviousPage: page.after !== null }),
            refuseInput,
          );
          return reading;
        },
        count: () => countSearch(database, { query, types }).catch(refuseInput),
      };
    },
  }),
);

function checkCursor(after: string | null): void {
  try {
    if (after !== null) readSearchPosition(after);
  } catch (error) {
    throw error instanceof InvalidCursorError ? badUserInput('after', error.message) : error;
  }
}

function refuseInput(error: unknown): never {
  if (error instanceof SearchSyntaxError) throw badUserInput('query', error.message);
  throw error;
}
