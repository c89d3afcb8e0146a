import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { askAlong, type Step, waysFrom } from '../relay/schema-paths.ts';

/** A field that answers a list or a connection: the type that leads to it, `Query` or a node, and the way from there. */
export type ListField = {
  readonly name: string;
  readonly from: string;
  readonly way: readonly Step[];
  readonly field: GraphQLField<unknown, unknown>;
};

/** How a list is asked for: once, under two aliases, in two fragments that meet, or with the lists that hang on what it holds. */
export type Manner = 'plain' | 'aliases' | 'fragments' | 'nested';

/** Every field of the schema that answers a list or a connection. */
export function allListFields(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => listFieldsOf(type).map((field) => `${type.name}.${field.name}`));
}

/** Those that can be come to by fields without arguments of their own, from a node or from the root. */
export function reachableListFields(schema: GraphQLSchema): readonly ListField[] {
  const nodeTypes = schema.getPossibleTypes(nodeInterface(schema)).map(({ name }) => name);
  return [...waysFrom(schema, [...nodeTypes, 'Query'])].flatMap(([typeName, { from, way }]) =>
    listFieldsOf(schema.getType(typeName)).map((field) => ({ name: `${typeName}.${field.name}`, from, way, field })),
  );
}

/** What hangs below `from`: the field in a manner, its page of `size` where it has pages; `args` are those that it cannot do without. */
export function askList(
  schema: GraphQLSchema,
  { way, field, name }: ListField,
  { manner, size, args = '' }: { readonly manner: Manner; readonly size: number; readonly args?: string },
): string {
  const [typeName = ''] = name.split('.');
  const ask = (first: number, selection: string): string => {
    const all = [args, field.args.some((arg) => arg.name === 'first') ? `first: ${first}` : ''].filter(Boolean).join(', ');
    return `${field.name}${all === '' ? '' : `(${all})`} ${selection}`;
  };
  const { whole, halves } = selectionsOf(schema, field, manner === 'nested');
  const asked: Readonly<Record<Manner, string>> = {
    plain: ask(size, whole),
    nested: ask(size, whole),
    aliases: `a: ${ask(size, whole)} b: ${ask(size + 1, whole)}`,
    fragments: halves.map((half) => `... on ${typeName} { ${ask(size, half)} }`).join(' '),
  };
  return askAlong(way, `{ ${asked[manner]} }`);
}

function nodeInterface(schema: GraphQLSchema) {
  const type = schema.getType('Node');
  if (!isInterfaceType(type)) throw new Error('The schema has no interface Node.');
  return type;
}

function listFieldsOf(type: GraphQLNamedType | undefined): readonly GraphQLField<unknown, unknown>[] {
  if (!isObjectType(type)) return [];
  // Edges and nodes of a connection are read with the field that answers the connection.
  if (type.name.endsWith('Connection')) return [];
  return Object.values(type.getFields()).filter(({ type: of }) => isListType(getNullableType(of)) || isConnection(getNamedType(of)));
}

function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

type Selections = { readonly whole: string; readonly halves: readonly [string, string] };

function selectionsOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>, isNested: boolean): Selections {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return { whole: '', halves: ['', ''] };
  if (!isConnection(type)) {
    const whole = isObjectType(type) ? valuesOf(schema, type, isNested) : '{ __typename }';
    return { whole, halves: [whole, whole] };
  }
  const node = schema.getType(getNamedType(type.getFields()['nodes']?.type ?? type).name);
  const values = isObjectType(node) ? valuesOf(schema, node, isNested) : '{ __typename }';
  const halves: Selections['halves'] = [`{ totalCount nodes ${values} }`, `{ pageInfo { hasNextPage } edges { cursor node ${values} } }`];
  return { whole: `{ totalCount nodes ${values} pageInfo { hasNextPage } edges { cursor node ${values} } }`, halves };
}

function valuesOf(schema: GraphQLSchema, type: GraphQLObjectType, isNested: boolean): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const leaves = fields.filter(({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0).map(({ name }) => name);
  const below = isNested
    ? listFieldsOf(type)
        .filter(({ type: of }) => !isLeafType(getNamedType(of)))
        .map((field) => `${field.name} ${selectionsOf(schema, field, false).whole}`)
    : [];
  return `{ __typename ${[...leaves, ...below].join(' ')} }`;
}
