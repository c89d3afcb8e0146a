-- What Prisma's models cannot say. A later migration that rebuilds one of these tables must make its index NOCASE again.

-- Filters and orders ignore case: these indices do, too.
DROP INDEX "Filing_formType_filedOnOrder_id_idx";
CREATE INDEX "Filing_formType_filedOnOrder_id_idx" ON "Filing"("formType" COLLATE NOCASE, "filedOnOrder", "id");
DROP INDEX "Filing_baseFormType_filedOnOrder_id_idx";
CREATE INDEX "Filing_baseFormType_filedOnOrder_id_idx" ON "Filing"("baseFormType" COLLATE NOCASE, "filedOnOrder", "id");
DROP INDEX "FilingItem_code_idx";
CREATE INDEX "FilingItem_code_idx" ON "FilingItem"("code" COLLATE NOCASE);
DROP INDEX "Exhibit_number_idx";
CREATE INDEX "Exhibit_number_idx" ON "Exhibit"("number" COLLATE NOCASE);
DROP INDEX "Registrant_name_id_idx";
CREATE INDEX "Registrant_name_id_idx" ON "Registrant"("name" COLLATE NOCASE, "id");
DROP INDEX "Signatory_name_id_idx";
CREATE INDEX "Signatory_name_id_idx" ON "Signatory"("name" COLLATE NOCASE, "id");

-- The full text index (src/store/search-rows.ts says what stands in it under which row number).
CREATE VIRTUAL TABLE "SearchText" USING fts5("title", "body", tokenize = "unicode61 remove_diacritics 2");
