import { type DocumentNode, GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Settings } from '../../config.ts';
import { limitError } from './limit-error.ts';
import { maximumValueDepth } from './limit-variables.ts';
import { type DocumentMeasures, measureDocument } from './measure-document.ts';

type Limits = Settings['limits'] & { readonly valueDepth: number };

/** What is measured, in the order in which it is refused. */
const measures = Object.freeze(['depth', 'aliases', 'directives', 'valueDepth'] as const satisfies readonly (keyof DocumentMeasures)[]);

/**
 * Refuses documents that are longer or deeper, or hold more aliases, more directives or deeper values than the limits allow, before they are
 * validated; one with too many tokens as soon as it is known, so that nothing of it is built. What yoga remembers of a document it remembers
 * of its refusal.
 */
export function limitDocuments(settings: Settings['limits']): Plugin {
  const limits = { ...settings, valueDepth: maximumValueDepth };
  return {
    onParse: ({ setParseFn }) => setParseFn((source: string | Source, options?: ParseOptions) => parseWithin(limits, source, options)),
  };
}

function parseWithin(limits: Limits, source: string | Source, options: ParseOptions | undefined): DocumentNode {
  try {
    const document = parse(source, { ...options, maxTokens: limits.tokens });
    const found = measureDocument(document);
    const measure = measures.find((name) => found[name] > limits[name]);
    if (measure === undefined) return document;

    throw limitError(measure, { found: found[measure], limit: limits[measure] });
  } catch (error) {
    if (isTokenLimit(error)) throw limitError('tokens', { found: null, limit: limits.tokens });
    // The parser calls itself for each bracket, and ten thousand of them are more than the stack holds.
    if (error instanceof RangeError) throw limitError('depth', { found: null, limit: limits.depth });
    throw error;
  }
}

// The parser has no other sign for it than its words.
function isTokenLimit(error: unknown): boolean {
  return error instanceof GraphQLError && /^Syntax Error: Document contains more than \d+ tokens/.test(error.message);
}
