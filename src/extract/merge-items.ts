import type { FilingItem } from '../record/filing.ts';
import type { Report } from '../source/diagnostic.ts';
import { spanOver } from '../source/span.ts';

/** The items of the header, in order, then those that only the main document reports. Where both name items and disagree, that is reported. */
export function mergeItems(header: readonly FilingItem[], body: readonly FilingItem[], report: Report): readonly FilingItem[] {
  const stated = new Set(header.map((item) => item.code.value));
  const read = new Set(body.map((item) => item.code.value));
  const onlyBody = body.filter((item) => !stated.has(item.code.value));
  const onlyHeader = header.filter((item) => !read.has(item.code.value));
  if (header.length > 0 && body.length > 0 && onlyBody.length + onlyHeader.length > 0) {
    const codes = (items: readonly FilingItem[]): string => items.map((item) => item.code.value).join(', ') || 'none';
    const span = spanOver([...onlyHeader, ...onlyBody].map((item) => item.code.span));
    report('items-differ', span, `Only the header names item ${codes(onlyHeader)}; only the document names ${codes(onlyBody)}.`);
  }
  return [...header, ...onlyBody];
}
