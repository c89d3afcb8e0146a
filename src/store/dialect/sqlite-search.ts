import { joinSql, sql } from '../sql.ts';
import type { SearchDialect, SearchTerm } from './dialect.ts';

/** Full text search by FTS5: the table `SearchText(title, body)` under row numbers of ours, a match in a title worth eight in a body. */
export const sqliteSearch: SearchDialect = Object.freeze({
  insert: (rows) =>
    sql`INSERT INTO "SearchText" (rowid, "title", "body") SELECT json_extract("value", '$.rowid'), json_extract("value", '$.title'), json_extract("value", '$.body') FROM json_each(${JSON.stringify(rows)})`,
  remove: (rowIds) => sql`DELETE FROM "SearchText" WHERE rowid IN (SELECT "value" FROM json_each(${JSON.stringify(rowIds)}))`,
  // Passages are cut out only for the finds of the page: cutting reads the whole text of a document.
  find: ({ terms, kinds, after, limit, marks }) => {
    const words = matchExpression(terms);
    const beyond = after === null ? sql`` : sql`WHERE ("score" < ${after.score} OR ("score" = ${after.score} AND "id" > ${after.id}))`;
    return joinSql(
      [
        sql`WITH "match" AS (SELECT rowid AS "id", -bm25("SearchText", 8.0, 1.0) AS "score" FROM "SearchText" WHERE "SearchText" MATCH ${words} AND ${isOfKind(kinds)})`,
        sql`, "page" AS (SELECT "id", "score" FROM "match" ${beyond} ORDER BY "score" DESC, "id" LIMIT ${limit})`,
        sql`SELECT "page"."id" AS "id", "page"."score" AS "score", snippet("SearchText", -1, ${marks[0]}, ${marks[1]}, '…', 24) AS "excerpt"`,
        sql`FROM "page" JOIN "SearchText" ON "SearchText".rowid = "page"."id" WHERE "SearchText" MATCH ${words} ORDER BY "page"."score" DESC, "page"."id"`,
      ],
      ' ',
    );
  },
  count: ({ terms, kinds }) =>
    sql`SELECT COUNT(*) AS "count" FROM "SearchText" WHERE "SearchText" MATCH ${matchExpression(terms)} AND ${isOfKind(kinds)}`,
});

// Quoted, a term is nothing but words to FTS5: none of its operators can come from a client.
function matchExpression(terms: readonly SearchTerm[]): string {
  return terms.map(({ text, isPrefix }) => `"${text.replaceAll('"', '""')}"${isPrefix ? '*' : ''}`).join(' ');
}

// The lowest three bits of a row number say the kind (search-rows.ts).
function isOfKind(kinds: readonly number[]): ReturnType<typeof sql> {
  return sql`(rowid & 7) IN (SELECT "value" FROM json_each(${JSON.stringify(kinds)}))`;
}
