import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSamples } from '../src/server/load-samples.ts';
import { type Graph, openGraph } from './graph/open-graph.ts';

const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```graphql\n(.*?)```\n```json\n(.*?)```/gs)].map(([, query = '', answer = '']) => ({
  query,
  answer,
}));

describe('README', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openGraph();
    await loadSamples(graph.database, { maxBytes: 1_000_000, logger: pino({ level: 'silent' }) });
  });
  afterAll(() => graph.close());

  it('has five examples', () => expect(examples).toHaveLength(5));

  it.each(examples)('tells the truth about $query', async ({ query, answer }) => {
    const { data, errors } = await graph.post(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual(JSON.parse(answer));
  });
});
