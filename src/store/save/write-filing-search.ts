import type { FilingRecord } from '../../record/filing.ts';
import { formTitle } from '../../record/tables/form-title.ts';
import { slice } from '../../source/span.ts';
import { searchableText } from '../search-rows.ts';
import type { Affected } from './affected.ts';
import type { Writing } from './write-rows.ts';
import { replaceSearch } from './write-search.ts';

const textTypes: ReadonlySet<string> = new Set(['text/plain', 'text/html']);

/** What of a filing goes into the full text index. */
export type SearchableFiling = {
  readonly record: FilingRecord;
  readonly text: string;
  readonly before: Affected;
  readonly after: Affected;
};

/** Brings a filing, its exhibits and the text of its documents in the full text index to what was read. */
export async function writeFilingSearch(
  writing: Writing,
  filingId: number,
  { record, text, before, after }: SearchableFiling,
): Promise<void> {
  const names = new Set(
    [record.coverPage?.registrantName?.value, ...record.parties.map(({ name }) => name.value)].filter((name) => name !== undefined),
  );
  const body = [formTitle(record.formType.value), record.accessionNumber?.value].filter(Boolean).join(' ');
  const filing = { id: filingId, title: [record.formType.value, ...names].join(' '), body };
  await replaceSearch(writing, 'FILING', { rows: [filing], ids: [filingId] });

  const exhibits = record.exhibits.flatMap(({ number, description }, index) => {
    const id = after.exhibitIds[index];
    return id === undefined ? [] : [{ id, title: `${number.value} ${description?.value ?? ''}`, body: '' }];
  });
  await replaceSearch(writing, 'EXHIBIT', { rows: exhibits, ids: [...before.exhibitIds, ...after.exhibitIds] });

  const documents = record.documents.flatMap(({ type, description, mediaType, isEncoded, body }, index) => {
    const id = after.documentIds[index];
    if (id === undefined || isEncoded || !textTypes.has(mediaType)) return [];
    return [{ id, title: `${type.value} ${description?.value ?? ''}`, body: searchableText(slice(text, body), mediaType) }];
  });
  await replaceSearch(writing, 'DOCUMENT', { rows: documents, ids: [...before.documentIds, ...after.documentIds] });
}
