import * as graphqlEslint from '@graphql-eslint/eslint-plugin';
import { type ESLint, Linter } from 'eslint';
import { expect, test } from 'vitest';
import { schemaText } from '../../src/graph/print-schema.ts';

/** Rules of `schema-all` that this schema does not follow, each with the reason. */
const leftOut: Readonly<Record<string, string>> = Object.freeze({
  alphabetize: 'The schema is read from top to bottom: what a filing is comes before what it was signed by.',
  'strict-id-in-types': 'What has no identity of its own, such as an address or the evidence of a value, is no node.',
  'require-nullable-result-in-root':
    'A list that finds nothing is empty, and what became of a filing is always known: neither is ever null.',
  'no-root-type': 'There is something to ask, to change and to listen to.',
  'input-name':
    'A file and its hints, or a hundred inputs, are not one `input`; the multipart request specification wants the file by itself.',
  'no-typename-prefix': '`Count.count` is the count that the type is about.',
});

/** Connections may be read forwards only where the order has no end to begin from; lists that are short by nature need no connection. */
const relay: Linter.RulesRecord = {
  '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
  '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
};

const { configs, parser } = graphqlEslint;
const schemaRules: Linter.RulesRecord = { ...configs['flat/schema-all'].rules, ...configs['flat/schema-relay'].rules, ...relay };
const kept = Object.fromEntries(Object.entries(schemaRules).filter(([rule]) => !(rule.replace('@graphql-eslint/', '') in leftOut)));
const plugin = isPlugin(graphqlEslint) ? graphqlEslint : {};

// The rules work under ESLint 10; their types still know only those before it.
function isPlugin(module: object): module is ESLint.Plugin {
  return 'rules' in module;
}

function findingsOf(sdl: string, chosen: Linter.RulesRecord): readonly string[] {
  const config: Linter.Config = {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': plugin },
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: sdl } } },
    rules: chosen,
  };
  return new Linter({ configType: 'flat' })
    .verify(sdl, [config], 'schema.graphql')
    .map(({ ruleId, line, message }) => `${ruleId} ${line}: ${message}`);
}

test('the schema has no finding under the rules of graphql-eslint for schemas and for Relay', () => {
  expect(Object.keys(kept).length).toBeGreaterThanOrEqual(26);
  expect(findingsOf(schemaText, kept)).toEqual([]);
});

test('the rules find what they are for', () => {
  expect(findingsOf('type Query { filings: FilingConnection }\ntype FilingConnection { edges: String }', kept).join('\n')).toMatch(
    /require-description[\s\S]*relay/,
  );
});

test.each(Object.entries(leftOut))('%s is left out since it would find something: %s', (rule) => {
  const name = `@graphql-eslint/${rule}`;
  expect(findingsOf(schemaText, { [name]: schemaRules[name] ?? 'off' })).not.toEqual([]);
});
