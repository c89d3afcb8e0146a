import type { Sql, SqlValue } from './database.ts';

/** Text that stands in a statement as it is: an identifier or a keyword out of our own tables, never a client's word. */
export function raw(text: string): Sql {
  return { text, values: [] };
}

/** Writes a statement: what is put in is bound as a parameter, or inserted with its own parameters where it is SQL itself. */
export function sql(strings: readonly string[], ...parts: readonly (Sql | SqlValue | boolean)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  for (const [index, part] of parts.entries()) {
    const piece = isSql(part) ? part : { text: '?', values: [typeof part === 'boolean' ? Number(part) : part] };
    text += piece.text + (strings[index + 1] ?? '');
    values.push(...piece.values);
  }
  return { text, values };
}

/** Joins pieces of SQL by a separator of our own. */
export function joinSql(pieces: readonly Sql[], separator: string): Sql {
  return { text: pieces.map(({ text }) => text).join(separator), values: pieces.flatMap(({ values }) => values) };
}

function isSql(part: Sql | SqlValue | boolean): part is Sql {
  return typeof part === 'object' && part !== null && !(part instanceof Uint8Array);
}
