import type { FilingItem } from '../../record/filing.ts';
import { baseFormType } from '../../record/tables/form-title.ts';
import { itemCode, itemTitle } from '../../record/tables/item-title.ts';
import type { Report } from '../../source/diagnostic.ts';
import type { HeaderNode } from '../../split/part.ts';
import type { FieldTaker } from './take-fields.ts';

/** Form and day of filing, which decide what an item means. */
export type ItemContext = { readonly formType: string | null; readonly filedOn: string | null };

/**
 * Reads the items of a Form 8-K that a header names, each once: `<ITEMS>2.02`, or by title as `ITEM INFORMATION: Other events`. Other
 * forms use the field for other lists (ABS-15G for its rule); there it stays with the fields that nobody took.
 */
export function readHeaderItems(
  nodes: readonly HeaderNode[],
  context: ItemContext,
  fields: FieldTaker,
  report: Report,
): readonly FilingItem[] {
  if (!/^8-K/.test(baseFormType(context.formType ?? ''))) return [];
  const items = new Map<string, FilingItem>();
  for (const { value, span } of fields.takeAll(nodes, 'ITEMS')) {
    const code = itemCode(value, context.filedOn);
    if (code === null) report('unknown-item', span, `No item of Form 8-K is called ${JSON.stringify(value)}.`);
    else if (!items.has(code)) items.set(code, { code: { value: code, span }, title: itemTitle(code, context.filedOn) });
  }
  return [...items.values()];
}
