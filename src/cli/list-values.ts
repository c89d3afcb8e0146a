import type { FilingRecord } from '../record/filing.ts';
import { Basis } from '../record/found.ts';
import type { Span } from '../source/span.ts';

/** One value of a record by its path, `parties[0].name`; lists of plain text are one value, joined by ` / `. */
export type ListedValue = {
  readonly path: string;
  readonly value: string;
  readonly basis: Basis | null;
  readonly span: Span | null;
};

/** Lists every value of a record in its order, whatever fields it has: what was looked for and not found (null) is left out. */
export function listValues(record: FilingRecord): readonly ListedValue[] {
  return Object.entries(record).flatMap(([key, value]) => walk(key, value, { basis: null, span: null }));
}

/** Where a value comes from, unless it says so itself. */
type Origin = Pick<ListedValue, 'basis' | 'span'>;

function walk(path: string, node: unknown, inherited: Origin): readonly ListedValue[] {
  if (node === null || node === undefined) return [];
  if (Array.isArray(node)) return walkList(path, node, inherited);
  if (!isRecord(node)) return [{ path, value: String(node), ...inherited }];

  const { basis, span, value, ...fields } = node;
  const origin = { basis: isBasis(basis) ? basis : null, span: isSpan(span) ? span : inherited.span };
  if (value !== undefined) return [{ path, value: String(value), ...origin }];
  return Object.entries(fields).flatMap(([key, child]) => (isSpan(child) ? [] : walk(`${path}.${key}`, child, origin)));
}

function walkList(path: string, list: readonly unknown[], origin: Origin): readonly ListedValue[] {
  if (list.length > 0 && list.every((item) => typeof item === 'string')) return [{ path, value: list.join(' / '), ...origin }];
  return list.flatMap((item, index) => walk(`${path}[${index}]`, item, origin));
}

function isRecord(node: unknown): node is Readonly<Record<string, unknown>> {
  return typeof node === 'object' && node !== null;
}

function isSpan(node: unknown): node is Span {
  return isRecord(node) && typeof node['start'] === 'number' && typeof node['end'] === 'number';
}

function isBasis(node: unknown): node is Basis {
  return Basis.safeParse(node).success;
}
