import { readFileSync } from 'node:fs';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { schemaText } from '../../src/graph/print-schema.ts';
import { schema } from '../../src/graph/schema.ts';
import { FilingRecord } from '../../src/record/filing.ts';

type Described = { readonly place: string; readonly description: string | null | undefined };

const ownTypes = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));

function describedPlaces(): Described[] {
  return ownTypes.flatMap((type): Described[] => {
    const self = { place: type.name, description: type.description };
    if (isEnumType(type))
      return [self, ...type.getValues().map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))];
    if (isInputObjectType(type))
      return [self, ...Object.values(type.getFields()).map(({ name, description }) => ({ place: `${type.name}.${name}`, description }))];
    if (!isObjectType(type) && !isInterfaceType(type)) return [self];
    return [
      self,
      ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
        { place: `${type.name}.${name}`, description },
        ...args.map((arg) => ({ place: `${type.name}.${name}(${arg.name})`, description: arg.description })),
      ]),
    ];
  });
}

test('schema.graphql is what the code says; `npm run schema` writes it', () => {
  expect(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8')).toBe(schemaText);
});

test('every type, field, argument, input field and enum value is described in a sentence', () => {
  const places = describedPlaces();
  expect(places.length).toBeGreaterThan(400);
  expect(places.filter(({ description }) => !/^\S.*[.`:]$/s.test(description ?? '')).map(({ place }) => place)).toEqual([]);
});

test('descriptions speak of the filing world, not of the code', () => {
  expect(describedPlaces().filter(({ description }) => /record\/|src\/|JSON/.test(description ?? ''))).toEqual([]);
});

test.each(['Filing', 'ParsedFiling'])('%s shows every part of a record', (name) => {
  const type = schema.getType(name);
  const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
  expect(Object.keys(FilingRecord.unwrap().shape).filter((part) => !fields.includes(part))).toEqual([]);
});

test('every scalar of our own says by what it is specified', () => {
  const scalars = ownTypes.filter(isScalarType);
  expect(scalars.map(({ name }) => name).sort()).toEqual(['AccessionNumber', 'Base64', 'CIK', 'Date', 'DateTime', 'File', 'URL']);
  expect(scalars.filter(({ specifiedByURL }) => !URL.canParse(specifiedByURL ?? ''))).toEqual([]);
});

test('every connection has edges, nodes, pageInfo and totalCount, none of them nullable', () => {
  const connections = ownTypes.filter(isObjectType).filter(({ name }) => name.endsWith('Connection'));
  expect(connections.length).toBeGreaterThanOrEqual(8);
  for (const connection of connections) {
    const fields = Object.fromEntries(Object.entries(connection.getFields()).map(([name, { type }]) => [name, `${type}`]));
    expect(fields).toMatchObject({
      edges: expect.stringMatching(/^\[\w+Edge!\]!$/),
      nodes: expect.stringMatching(/!\]!$/),
      pageInfo: 'PageInfo!',
      totalCount: 'Int!',
    });
  }
});
