import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../../config.ts';
import { limitError } from './limit-error.ts';

/** How deep lists and objects may stand in each other in a value, in variables and in documents: whoever reads one calls itself for each. */
export const maximumValueDepth = 100;

/** Refuses variables of more values than a document may have tokens, or with values that are too deep, before they are compared with the schema. */
export function limitVariables({ tokens }: Pick<Settings['limits'], 'tokens'>): Plugin {
  return {
    onParams: ({ params }) => {
      let count = 0;
      let within: readonly unknown[] = [params.variables ?? {}];
      // The variables themselves are one level more.
      for (let depth = 0; within.length > 0; depth += 1) {
        count += within.length;
        if (count > tokens + 1) throw limitError('values', { found: null, limit: tokens });
        if (depth > maximumValueDepth + 1) throw limitError('valueDepth', { found: null, limit: maximumValueDepth });
        within = within.flatMap(valuesWithin);
      }
    },
  };
}

// Only what came as JSON is looked into: an uploaded file is one value, and its class keeps the bytes as a property.
function valuesWithin(value: unknown): readonly unknown[] {
  const isJson = Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
  return isJson ? Object.values(value) : [];
}
