import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { invariant } from '../source/invariant.ts';
import type { GraphContext } from './context.ts';

/** Loads the values of many keys at once, one value for each key in their order. */
export type LoadMany<Key, Value> = (keys: readonly Key[]) => Promise<readonly Value[]>;

/** Loads one value; all that are asked for at the same place of the query before the next turn of the event loop are loaded together. */
export type Batch<Key, Value> = (context: GraphContext, place: string, load: LoadMany<Key, Value>, key: Key) => Promise<Value>;

/**
 * Makes a batch. `load` of the first caller at a place serves all of that place: give a place that implies the same arguments and selections.
 * Nothing is remembered from batch to batch, because a subscription runs all its events under one context.
 */
export function createBatch<Key, Value>(): Batch<Key, Value> {
  const requests = new WeakMap<GraphContext, Map<string, DataLoader<Key, Value>>>();
  return (context, place, load, key) => {
    const loaders = requests.get(context) ?? new Map<string, DataLoader<Key, Value>>();
    requests.set(context, loaders);

    const loader = loaders.get(place) ?? new DataLoader<Key, Value>((keys) => loadDistinct(load, keys), { cache: false });
    loaders.set(place, loader);
    return loader.load(key);
  };
}

/**
 * Where a field stands in the query, whichever row it stands at: equal places have equal arguments and selections. The types on the way
 * belong to it, because fields of two types may bear one name and yet differ in what is asked below them.
 */
export function placeOf(info: GraphQLResolveInfo): string {
  const keys: string[] = [];
  for (let path: GraphQLResolveInfo['path'] | undefined = info.path; path !== undefined; path = path.prev) {
    if (typeof path.key === 'string') keys.push(`${path.typename}.${path.key}`);
  }
  return keys.reverse().join(' ');
}

async function loadDistinct<Key, Value>(load: LoadMany<Key, Value>, keys: readonly Key[]): Promise<readonly Value[]> {
  const distinct = [...new Set(keys)];
  const values = await load(distinct);
  invariant(values.length === distinct.length, 'a batch answers one value for each key');

  const positions = new Map(distinct.map((key, position) => [key, position]));
  return keys.flatMap((key) => {
    const position = positions.get(key) ?? 0;
    return values.slice(position, position + 1);
  });
}
