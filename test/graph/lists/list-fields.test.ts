import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../../src/config.ts';
import { encodeGlobalId } from '../../../src/graph/global-id.ts';
import type { NodeType } from '../../../src/graph/rows.ts';
import { schema } from '../../../src/graph/schema.ts';
import { mergeSignatories } from '../../../src/store/curation/merge-signatories.ts';
import { undoCuration } from '../../../src/store/curation/undo-curation.ts';
import { at, type Graph, ingestAll, openGraph } from '../open-graph.ts';
import { valuesAlong } from '../relay/schema-paths.ts';
import { bareReport, companyFilings } from './companies.ts';
import { allListFields, askList, type ListField, type Manner, reachableListFields } from './list-fields.ts';

// Every list of the schema, by introspection: a new one is covered by itself. How many statements each takes stands in docs/statements.md.

let graph: Graph;
let ids: Readonly<Record<string, readonly string[]>> = {};
beforeAll(async () => {
  // Rows are few, but a list may ask for many: what a query costs is for other tests.
  graph = await openGraph({ limits: { ...readSettings({}).limits, cost: Number.MAX_SAFE_INTEGER } });
  await ingestAll(graph, [...Array.from({ length: 100 }, (_, company) => companyFilings(company)).flat(), bareReport]);
  await decideAndUndo(graph);
  ids = await idsOfNodes(graph);
}, 300_000);
afterAll(() => graph.close());

const manners: readonly Manner[] = ['plain', 'aliases', 'fragments', 'nested'];
const sizes: readonly number[] = [1, 10, 100];
const fields = reachableListFields(schema);
const measured = new Map<string, Readonly<Record<Manner, number>>>();

/** Types that answer for one text, one refusal or one change at a time: no list of rows hangs on a list of them. */
const answeredForOne = /^(?:Parsed\w+|\w+Error|IngestFilingSuccess|ReparsedFiling|ReparseFilingsSuccess|Mutation)\./;

test('every list of the schema is covered', () => {
  const covered = new Set(fields.map(({ name }) => name));
  expect(allListFields(schema).filter((name) => !covered.has(name) && !answeredForOne.test(name))).toEqual([]);
});

describe.each(fields.map((field) => [field.name, field] as const))('%s', (name, field) => {
  let parents: readonly string[];
  beforeAll(async () => {
    parents = await fullestFirst(field);
  });

  test('takes as many statements for 100 parents as for 1', async () => {
    const counts: Record<Manner, number> = { plain: 0, aliases: 0, fragments: 0, nested: 0 };
    for (const manner of manners) {
      const numbers: number[] = [];
      for (const size of sizes) numbers.push(await statementsOf(field, manner, parents.slice(0, size), size));
      const [one = 0, ten = 0, hundred = 0] = numbers;
      expect(hundred, manner).toBe(ten);
      // Of the lists below, those of one object alone may all be empty, and what they would hold is not read.
      if (manner === 'nested') expect(one).toBeLessThanOrEqual(ten);
      else expect(one, manner).toBe(ten);
      counts[manner] = hundred;
    }
    expect(counts.fragments).toBe(counts.plain);
    measured.set(name, counts);
  });
});

test('the table of statements says so', async () => {
  const rows = [...measured].toSorted(([a], [b]) => a.localeCompare(b)).map(([name, counts]) => rowOf(name, counts));
  await expect(`${heading}${rows.join('\n')}\n`).toMatchFileSnapshot('../../../docs/statements.md');
});

const heading = `# Statements

How many SQL statements each list of the schema takes, found by asking for it: for 1, 10 and 100 objects that bear it (or, of lists at the
root, for as many of its own), under two aliases with different arguments, in two fragments that meet, and with every list that hangs on what
it holds (for 10 and 100). Each number has in it the one statement that reads the objects. \`npx vitest run test/graph/lists\`
counts again; \`-u\` writes this table.

| list | 1 | 10 | 100 | two aliases | two fragments | with its lists |
|---|---|---|---|---|---|---|
`;

function rowOf(name: string, { plain, aliases, fragments, nested }: Readonly<Record<Manner, number>>): string {
  return `| \`${name}\` | ${[plain, plain, plain, aliases, fragments, nested].join(' | ')} |`;
}

async function statementsOf(field: ListField, manner: Manner, parents: readonly string[], size: number): Promise<number> {
  const { statements, errors } = await graph.count(queryOf(field, manner, parents, size));
  expect(errors).toBeUndefined();
  return statements.length;
}

// At the root, the size is that of the list itself.
function queryOf(field: ListField, manner: Manner, parents: readonly string[], size: number): string {
  if (field.from !== 'Query') return ofNodes(field, askList(schema, field, { manner, size: 3 }), parents);
  const args = { 'Query.nodes': `ids: ${JSON.stringify(parents)}`, 'Query.search': 'query: "company"' };
  return askList(schema, field, {
    manner,
    size: Math.min(size, 99),
    args: Object.entries(args).find(([name]) => name === field.name)?.[1] ?? '',
  });
}

function ofNodes({ from }: ListField, selection: string, parents: readonly string[]): string {
  return `{ nodes(ids: ${JSON.stringify(parents)}) { ... on ${from} ${selection} } }`;
}

/** A hundred objects that lead to the list, first those in which it holds something; there is one at least. */
async function fullestFirst(field: ListField): Promise<readonly string[]> {
  if (field.from === 'Query') return (ids['Filing'] ?? []).slice(0, 100);
  const all = ids[field.from] ?? [];
  const full: string[] = [];
  for (let start = 0; start < all.length && full.length < 100; start += 100) {
    const some = all.slice(start, start + 100);
    const { data } = await graph.post(ofNodes(field, askList(schema, field, { manner: 'plain', size: 3 }), some));
    full.push(...some.filter((_, place) => holdsSomething(field, at(data, 'nodes', place))));
  }
  expect(full.length).toBeGreaterThan(0);
  return [...new Set([...full, ...all])].slice(0, 100);
}

function holdsSomething({ way, field }: ListField, node: unknown): boolean {
  const values = valuesAlong(way, field.name, node);
  return values.some((value) => at(value, 'totalCount') !== 0);
}

// A decision that was undone is still shown, and leaves everybody who he or she was.
async function decideAndUndo({ database }: Graph): Promise<void> {
  const signatories = await database.reader.signatory.findMany({ select: { id: true }, orderBy: { id: 'asc' } });
  for (let place = 0; place + 1 < signatories.length; place += 2) {
    const merged = await mergeSignatories(
      database,
      signatories.slice(place, place + 2).map(({ id }) => id),
    );
    if (merged.kind === 'merged') await undoCuration(database, merged.curationId);
  }
}

async function idsOfNodes({ database: { reader } }: Graph): Promise<Readonly<Record<string, readonly string[]>>> {
  const select = { id: true } as const;
  const encode = (type: NodeType, rows: readonly { readonly id: number }[]): readonly string[] =>
    rows.map(({ id }) => encodeGlobalId(type, id));
  return {
    Registrant: encode('Registrant', await reader.registrant.findMany({ select })),
    Filing: encode('Filing', await reader.filing.findMany({ select, orderBy: { id: 'desc' } })),
    Signatory: encode('Signatory', await reader.signatory.findMany({ select })),
    Signature: encode('Signature', await reader.signature.findMany({ select })),
    Exhibit: encode('Exhibit', await reader.exhibit.findMany({ select })),
    Document: encode('Document', await reader.document.findMany({ select })),
  };
}
