import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Graph } from '../open-graph.ts';

/** A field on the way from the root, and on which type it is asked. */
export type Step = { readonly typeName: string; readonly field: GraphQLField<unknown, unknown> };

/** A connection, the way to the objects that bear it, and the values of arguments that it cannot do without. */
export type ConnectionField = { readonly name: string; readonly way: readonly Step[]; readonly field: GraphQLField<unknown, unknown> };

/** What required arguments are given, `Query.search(query:)`; a connection with others is covered once it stands here. */
const requiredValues: Readonly<Record<string, string>> = Object.freeze({ 'Query.search': 'query: "acme"' });

/** The schema as the server tells it. */
export async function introspect(graph: Graph): Promise<GraphQLSchema> {
  const response = await graph.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data }: { readonly data: IntrospectionQuery } = await response.json();
  return buildClientSchema(data);
}

/** A way to a type, and the type from which it leads. */
export type Way = { readonly from: string; readonly way: readonly Step[] };

/** The shortest way from one of some types to each object type, by fields that can be asked without arguments. */
export function waysFrom(schema: GraphQLSchema, typeNames: readonly string[]): ReadonlyMap<string, Way> {
  const ways = new Map(typeNames.map((from): readonly [string, Way] => [from, { from, way: [] }]));
  for (const [typeName, { from, way }] of ways) {
    for (const field of fieldsOf(schema.getType(typeName))) {
      const { name } = getNamedType(field.type);
      if (!ways.has(name) && isObjectType(schema.getType(name)) && isAskable(typeName, field))
        ways.set(name, { from, way: [...way, { typeName, field }] });
    }
  }
  return ways;
}

/** Every field of the schema that answers a connection, and how to come to it. */
export function connectionFields(schema: GraphQLSchema): readonly ConnectionField[] {
  return [...waysFrom(schema, ['Query'])].flatMap(([typeName, { way }]) =>
    fieldsOf(schema.getType(typeName))
      .filter(({ type }) => isConnection(getNamedType(type)))
      .map((field) => ({ name: `${typeName}.${field.name}`, way, field })),
  );
}

/** Every type that is a connection. */
export function connectionTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(isConnection);
}

/** The way and what is asked at its end as a query; lists on the way are read whole. */
export function askAlong(way: readonly Step[], selection: string): string {
  const inner = way.reduceRight((below, { typeName, field }) => {
    const value = requiredValues[`${typeName}.${field.name}`];
    const page = field.args.some(({ name }) => name === 'first') ? 'first: 30' : '';
    const args = [value, page].filter(Boolean).join(', ');
    return `{ ${field.name}${args === '' ? '' : `(${args})`} ${below} }`;
  }, selection);
  return inner;
}

/** A connection field with arguments; those it cannot do without are added. */
export function askConnection({ name, way, field }: ConnectionField, args: string, selection: string): string {
  const all = [requiredValues[name], args].filter(Boolean).join(', ');
  return askAlong(way, `{ ${field.name}${all === '' ? '' : `(${all})`} ${selection} }`);
}

/** All values at the end of a way, in the order of the answer; lists on the way are flattened. */
export function valuesAlong(way: readonly Step[], fieldName: string, data: unknown): readonly unknown[] {
  return [...way.map(({ field }) => field.name), fieldName].reduce<readonly unknown[]>(
    (values, name) =>
      values
        .flatMap((value) => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : null))
        .filter((value) => value !== null && value !== undefined),
    [data],
  );
}

function fieldsOf(type: GraphQLNamedType | undefined): readonly GraphQLField<unknown, unknown>[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function isConnection(type: GraphQLNamedType): type is GraphQLObjectType {
  return isObjectType(type) && type.name.endsWith('Connection');
}

function isAskable(typeName: string, { name, args }: GraphQLField<unknown, unknown>): boolean {
  return !args.some(isRequiredArgument) || `${typeName}.${name}` in requiredValues;
}
