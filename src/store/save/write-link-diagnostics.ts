import { type DiagnosticCode, diagnosticSeverity } from '../../source/diagnostic.ts';
import { sql } from '../sql.ts';
import { tables } from '../tables.ts';
import { upsert, type Writing } from './write-rows.ts';

/** What is to be said of an exhibit's links as they are now; a message that is null takes back what was said before. */
export type LinkDiagnostic = {
  readonly code: DiagnosticCode;
  readonly message: string | null;
  readonly exhibit: { readonly citingId: number; readonly position: number; readonly start: number | null; readonly end: number | null };
};

// Links come and go with other filings: what is said of them has places of its own behind what the parser said, one for each exhibit.
const firstPlace = 1_000_000;

/** Brings the diagnostics of exhibits' links to what is said now, in the order of the exhibit list. */
export async function writeLinkDiagnostics(writing: Writing, diagnostics: readonly LinkDiagnostic[]): Promise<void> {
  const { query, dialect } = writing;
  const places = diagnostics.map(({ exhibit }) => [exhibit.citingId, firstPlace + exhibit.position]);
  await query(sql`DELETE FROM "Diagnostic" WHERE ("filingId", "position") IN (SELECT "k0", "k1" FROM ${dialect.keys(places)})`);

  const said = diagnostics.filter(({ message }) => message !== null);
  const rows = said.map(({ code, message, exhibit: { citingId, position, start, end } }) => ({
    filingId: citingId,
    position: firstPlace + position,
    code,
    severity: diagnosticSeverity[code],
    message,
    start,
    end,
  }));
  if (rows.length > 0) await query(upsert(writing, tables.diagnostics, rows));
}
