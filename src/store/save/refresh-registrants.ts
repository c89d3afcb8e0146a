import { registrantNameKey } from '../identity/registrant-name-key.ts';
import { raw, sql } from '../sql.ts';
import type { Writing } from './write-rows.ts';
import { writeRegistrantSearch } from './write-search.ts';

// What a registrant shows of itself is what its latest filing that says it says.
const presentFields = ['sicCode', 'irsNumber', 'stateOfIncorporation', 'fiscalYearEnd', 'businessAddress', 'mailAddress'] as const;

/**
 * Brings registrants to what their filings say now, whatever came, changed or went: name, fields, former names and last filing date, each
 * from the latest filing that has it; a registrant without any filing is removed.
 */
export async function refreshRegistrants(writing: Writing, registrantIds: readonly number[]): Promise<void> {
  const { query, dialect } = writing;
  const ids = [...new Set(registrantIds)];
  const gone = await query<{ id: number }>(
    sql`DELETE FROM "Registrant" WHERE "id" IN ${dialect.numbers(ids)} AND NOT EXISTS (SELECT 1 FROM "FilingParty" WHERE "registrantId" = "Registrant"."id") RETURNING "id"`,
  );
  await query(
    sql`UPDATE "Registrant" SET "name" = coalesce(${latest('nameAsFiled')}, "name"), "lastFiledOn" = coalesce(${latest('filedOnOrder')}, ''), ${fieldsFromLatest()} WHERE "id" IN ${dialect.numbers(ids)}`,
  );
  const goneIds = new Set(gone.map(({ id }) => id));
  const present = ids.filter((id) => !goneIds.has(id));
  for (const id of present) await refreshNames(writing, id);
  await writeRegistrantSearch(writing, { ids: present, goneIds: [...goneIds] });
}

function fieldsFromLatest(): ReturnType<typeof raw> {
  return raw(presentFields.map((field) => `"${field}" = ${latest(field).text}`).join(', '));
}

// Of a registrant with ten thousand filings the last hundred are asked: enough for what filings say each time.
const lastMentions =
  '(SELECT * FROM "FilingParty" q WHERE q."registrantId" = "Registrant"."id" AND q."isFirstMention" = TRUE ORDER BY q."filedOnOrder" DESC, q."filingId" DESC LIMIT 100)';

// A name out of a header counts before one off a cover of the same day.
function latest(column: string): ReturnType<typeof raw> {
  return raw(
    `(SELECT p."${column}" FROM ${lastMentions} p WHERE p."${column}" IS NOT NULL ORDER BY p."filedOnOrder" DESC, p."cik" IS NULL, p."filingId" DESC LIMIT 1)`,
  );
}

async function refreshNames({ query }: Writing, id: number): Promise<void> {
  const [registrant] = await query<{ name: string }>(sql`SELECT "name" FROM "Registrant" WHERE "id" = ${id}`);
  const nameKey = registrantNameKey(registrant?.name ?? '');
  const lists = await query<{ formerNames: string }>(
    sql`SELECT DISTINCT p."formerNames" AS "formerNames" FROM "Registrant" JOIN "FilingParty" p ON p."id" IN (SELECT "id" FROM ${raw(lastMentions)} m) WHERE "Registrant"."id" = ${id}`,
  );
  const borne = await query<{ name: string }>(
    sql`SELECT DISTINCT "nameAsFiled" AS "name" FROM "FilingParty" WHERE "registrantId" = ${id} AND "cik" IS NOT NULL ORDER BY "nameAsFiled"`,
  );
  const former = formerNames({ lists: lists.map((row) => row.formerNames), borne: borne.map(({ name }) => name), presentKey: nameKey });
  await query(sql`UPDATE "Registrant" SET "nameKey" = ${nameKey} WHERE "id" = ${id}`);
  await query(sql`DELETE FROM "FormerName" WHERE "registrantId" = ${id}`);
  for (const { name, changedOn } of former)
    await query(
      sql`INSERT INTO "FormerName" ("registrantId", "name", "nameKey", "changedOn") VALUES (${id}, ${name}, ${registrantNameKey(name)}, ${changedOn})`,
    );
}

type FormerName = { readonly name: string; readonly changedOn: string | null };

type Naming = { readonly lists: readonly string[]; readonly borne: readonly string[]; readonly presentKey: string };

// Those that filings list, and those that the registrant bore in the headers of earlier filings; each once, dated where one says a date.
function formerNames({ lists, borne, presentKey }: Naming): readonly FormerName[] {
  const listed = lists.flatMap((list): readonly FormerName[] => JSON.parse(list));
  const undated = borne.map((name): FormerName => ({ name, changedOn: null }));
  const byKey = new Map<string, FormerName>();
  for (const former of [...listed, ...undated]) {
    const key = registrantNameKey(former.name);
    const known = byKey.get(key);
    const isFormer = former.changedOn !== null || key !== presentKey;
    if (isFormer && (known === undefined || (known.changedOn ?? '') < (former.changedOn ?? ''))) byKey.set(key, former);
  }
  return [...byKey.values()].toSorted((a, b) => (b.changedOn ?? '').localeCompare(a.changedOn ?? '') || a.name.localeCompare(b.name));
}
