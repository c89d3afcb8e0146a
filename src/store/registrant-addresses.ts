import type { Database, Sql } from './database.ts';
import { raw, sql } from './sql.ts';

/** What an address in a header is for. */
export type AddressKind = 'BUSINESS' | 'MAIL';

/** An address that a registrant's filings give: as the latest of them writes it (record/Address as JSON), and when it was filed first and last. */
export type FiledAddress = {
  readonly kind: AddressKind;
  readonly address: string;
  readonly firstFiledOn: string | null;
  readonly lastFiledOn: string | null;
};

/** The distinct addresses of each registrant, the latest first, in the order of `registrantIds`; one SQL statement. Addresses that differ by case, punctuation or telephone are one. */
export async function listAddresses(db: Database, registrantIds: readonly number[]): Promise<readonly (readonly FiledAddress[])[]> {
  const among = db.dialect.numbers(registrantIds);
  const rows = await db.query<FiledAddress & { readonly registrantId: number }>(
    sql`WITH "filed" AS (${addressesOf('BUSINESS', 'businessAddress', among)} UNION ALL ${addressesOf('MAIL', 'mailAddress', among)}),
      "placed" AS (SELECT *, MIN("filedOn") OVER "alike" AS "firstFiledOn", MAX("filedOn") OVER "alike" AS "lastFiledOn",
          ROW_NUMBER() OVER (PARTITION BY "registrantId", "kind", "key" ORDER BY coalesce("filedOn", '') DESC, "filingId" DESC) AS "place"
        FROM "filed" WINDOW "alike" AS (PARTITION BY "registrantId", "kind", "key"))
      SELECT "registrantId", "kind", "address", "firstFiledOn", "lastFiledOn" FROM "placed" WHERE "place" = 1
      ORDER BY "registrantId", coalesce("lastFiledOn", '') DESC, coalesce("firstFiledOn", '') DESC, "kind", "key"`,
  );
  const byRegistrant = Map.groupBy(rows, ({ registrantId }) => registrantId);
  return registrantIds.map((id) => (byRegistrant.get(id) ?? []).map(({ registrantId: _, ...filed }) => filed));
}

function addressesOf(kind: AddressKind, column: 'businessAddress' | 'mailAddress', registrantIds: Sql): Sql {
  return sql`SELECT "registrantId", "filingId", ${kind} AS "kind", ${raw(`"${column}Key"`)} AS "key", ${raw(`"${column}"`)} AS "address",
    nullif("filedOnOrder", '') AS "filedOn" FROM "FilingParty" WHERE "registrantId" IN ${registrantIds} AND ${raw(`"${column}Key"`)} IS NOT NULL`;
}
