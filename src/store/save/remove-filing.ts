import { sql } from '../sql.ts';
import { readAffected } from './affected.ts';
import { refreshRegistrants } from './refresh-registrants.ts';
import { resolveLinksOf } from './resolve-links.ts';
import { settleSignatories } from './settle-signatories.ts';
import type { Writing } from './write-rows.ts';
import { replaceSearch } from './write-search.ts';

/** Removes a filing with all that belongs to it, and brings what showed something of it to what remains. Answers whether there was one. */
export async function removeFiling(writing: Writing, filingId: number): Promise<boolean> {
  const affected = await readAffected(writing, filingId);
  const removed = await writing.query<{ id: number }>(sql`DELETE FROM "Filing" WHERE "id" = ${filingId} RETURNING "id"`);
  if (removed.length === 0) return false;

  await replaceSearch(writing, 'FILING', { rows: [], ids: [filingId] });
  await replaceSearch(writing, 'EXHIBIT', { rows: [], ids: affected.exhibitIds });
  await replaceSearch(writing, 'DOCUMENT', { rows: [], ids: affected.documentIds });
  await settleSignatories(writing, affected);
  await refreshRegistrants(writing, affected.registrantIds);
  for (const registrantId of affected.filerIds) await resolveLinksOf(writing, registrantId);
  return true;
}
