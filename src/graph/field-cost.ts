import type { FieldComplexityValue } from '@pothos/plugin-complexity';
import { type GraphQLField, getNamedType, getNullableType, isLeafType, isListType, isNonNullType, isObjectType } from 'graphql';
import { defaultPageSize } from '../store/list/page.ts';

/** How many rows a list stands for that says nothing of its size. */
const assumedListSize = 10;

/**
 * What a field costs, known before it is read: as many objects as it can answer, each 1, and that many times what is asked below it. A
 * connection has `first` or `last` of them, a list that is asked for by a list, such as `nodes(ids:)`, one for each; any other list is taken
 * for ten. Scalars cost nothing.
 */
export function fieldCost<Context>(
  args: Readonly<Record<string, unknown>>,
  _context: Context,
  field: GraphQLField<unknown, Context>,
): FieldComplexityValue {
  const named = getNamedType(field.type);
  if (isLeafType(named) || named.name === 'PageInfo') return 0;
  // The page size is counted once, at the connection.
  if (isPartOfConnection(field)) return { field: 1, multiplier: 1 };

  const size = sizeOf(args, field);
  return { field: isListType(getNullableType(field.type)) ? size : 1, multiplier: size };
}

function isPartOfConnection<Context>({ parentType }: GraphQLField<unknown, Context>): boolean {
  return isObjectType(parentType) && 'pageInfo' in parentType.getFields();
}

function sizeOf<Context>(args: Readonly<Record<string, unknown>>, field: GraphQLField<unknown, Context>): number {
  if (field.args.some(({ name }) => name === 'first')) return pageSizeOf(args);
  if (!isListType(getNullableType(field.type))) return 1;

  const asked = field.args.find(({ type }) => isNonNullType(type) && isListType(type.ofType));
  const values = asked === undefined ? null : args[asked.name];
  return Array.isArray(values) ? values.length : assumedListSize;
}

// A size below zero is refused where the field is read.
function pageSizeOf({ first, last }: Readonly<Record<string, unknown>>): number {
  const size = first ?? last ?? defaultPageSize;
  return typeof size === 'number' ? Math.max(size, 0) : defaultPageSize;
}
