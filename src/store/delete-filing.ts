import type { Database } from './database.ts';
import { removeFiling } from './save/remove-filing.ts';

/** Deletes a filing with its sources and everything read out of it; registrants and signatories that nothing else names go with it. Answers whether there was one. */
export function deleteFiling(db: Database, filingId: number): Promise<boolean> {
  return db.write((query) => removeFiling({ query, dialect: db.dialect }, filingId));
}
