import { builder } from './builder.ts';
import { describe } from './describe.ts';
import { Evidence, type EvidenceView } from './evidence.ts';

type FilingItemView = {
  readonly code: string;
  readonly title: string | null;
  readonly evidence: EvidenceView | null;
};

/** `FilingItem`: an item that the filing reports. */
export const FilingItem = builder.objectRef<FilingItemView>('FilingItem').implement({
  description: 'An item that the filing reports, such as 2.02 of a Form 8-K.',
  fields: (t) => ({
    code: t.exposeString('code', { description: describe('FilingItem', 'code') }),
    title: t.exposeString('title', { nullable: true, description: describe('FilingItem', 'title') }),
    evidence: t.expose('evidence', { type: Evidence, nullable: true, description: 'Where the item is named.' }),
  }),
});
