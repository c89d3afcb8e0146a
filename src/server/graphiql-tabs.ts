import { readFileSync } from 'node:fs';
import { sampleUrl } from './samples.ts';

/** A tab that GraphiQL opens with. */
export type GraphiqlTab = { readonly query: string; readonly variables: string };

/** The worked examples, a file of `graphiql-tabs/` each, and variables with which they show something on the samples. */
const examples: readonly { readonly file: string; readonly variables: () => object }[] = Object.freeze([
  // First what has no variables: GraphiQL does not show those of the tab that it opens on.
  { file: 'registrant', variables: () => ({}) },
  { file: 'signatories', variables: () => ({ filter: { title: { contains: 'chief executive' } } }) },
  { file: 'exhibits', variables: () => ({ filter: { number: { eq: '10.A.45' } } }) },
  { file: 'amendments', variables: () => ({ filter: { isAmendment: true } }) },
  { file: 'search', variables: () => ({ query: '"stock option plan"' }) },
  { file: 'statistics', variables: () => ({ filter: { filedOn: { gte: '1997-01-01', lte: '2003-12-31' } } }) },
  { file: 'ingest', variables: () => ({ input: { text: readFileSync(sampleUrl('hanaro-telecom-6-K-2003.txt'), 'utf8') } }) },
  { file: 'reparse', variables: () => ({ filter: { formType: { eq: '10-Q' } }, first: 10 }) },
  { file: 'subscribe', variables: () => ({ filter: { baseFormType: { in: ['6-K', '8-K', '10-K'] } } }) },
]);

/** The tabs that GraphiQL opens with: one example for each use of the graph, explained in its comments. */
export function graphiqlTabs(): GraphiqlTab[] {
  return examples.map(({ file, variables }) => ({
    query: readFileSync(new URL(`./graphiql-tabs/${file}.graphql`, import.meta.url), 'utf8'),
    variables: JSON.stringify(variables(), null, 2),
  }));
}
