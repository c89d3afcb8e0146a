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
  return Object.entries(record).flatMap(([key, value]) => walk(key, value, null));
}

function walk(path: string, node: unknown, inherited: Span | null): readonly ListedValue[] {
  if (node === null || node === undefined) return [];
  if (Array.isArray(node)) return walkList(path, node, inherited);
  if (!isRecord(node)) return [{ path, value: String(node), basis: null, span: inherited }];

  const span = isSpan(node['span']) ? node['span'] : inherited;
  if ('value' in node) return [{ path, value: String(node['value']), basis: isBasis(node['basis']) ? node['basis'] : null, span }];
  return Object.entries(node).flatMap(([key, child]) => (isSpan(child) ? [] : walk(`${path}.${key}`, child, span)));
}

function walkList(path: string, list: readonly unknown[], span: Span | null): readonly ListedValue[] {
  if (list.length > 0 && list.every((item) => typeof item === 'string')) return [{ path, value: list.join(' / '), basis: null, span }];
  return list.flatMap((item, index) => walk(`${path}[${index}]`, item, span));
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
