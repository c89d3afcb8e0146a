-- Names carry who signs from here on: a signatory is the names that bear its id.

CREATE TABLE "SignatoryCuration" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "decidedAt" DATETIME NOT NULL,
    "undoneAt" DATETIME,
    "signatoryIds" JSONB NOT NULL
);

-- Every name there is was a signatory's only one, but for those that a CIK or a claimed registrant joined: the first keeps the id of the
-- signatory as its own, each of the others has a new one, and the signatories to come have ids beyond those.
ALTER TABLE "SignatoryName" RENAME TO "FormerSignatoryName";
DROP INDEX "SignatoryName_registrantId_nameKey_key";
DROP INDEX "SignatoryName_signatoryId_idx";
CREATE TABLE "SignatoryName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "registrantId" INTEGER,
    "filingId" INTEGER,
    "nameKey" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "ownId" INTEGER NOT NULL,
    "signatoryId" INTEGER,
    "curationId" INTEGER,
    CONSTRAINT "SignatoryName_registrantId_fkey" FOREIGN KEY ("registrantId") REFERENCES "Registrant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignatoryName_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignatoryName_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "SignatoryName_curationId_fkey" FOREIGN KEY ("curationId") REFERENCES "SignatoryCuration" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
INSERT INTO "SignatoryName" ("id", "registrantId", "nameKey", "name", "ownId", "signatoryId")
SELECT n."id", n."registrantId", n."nameKey", g."name",
    CASE WHEN n."id" = (SELECT MIN(f."id") FROM "FormerSignatoryName" f WHERE f."signatoryId" = n."signatoryId") THEN n."signatoryId"
        ELSE (SELECT "seq" FROM "sqlite_sequence" WHERE "name" = 'Signatory') + n."id" END,
    n."signatoryId"
FROM "FormerSignatoryName" n JOIN "Signatory" g ON g."id" = n."signatoryId";
DROP TABLE "FormerSignatoryName";
-- Within filings that name no registrant a signatory had one name, too.
INSERT INTO "SignatoryName" ("filingId", "nameKey", "name", "ownId", "signatoryId")
SELECT MIN(s."filingId"), g."nameKey", g."name", g."id", g."id" FROM "Signatory" g
JOIN "Signature" s ON g."id" IN (s."signatoryId", s."attorneyInFactId")
WHERE s."registrantId" IS NULL AND NOT EXISTS (SELECT 1 FROM "SignatoryName" n WHERE n."signatoryId" = g."id")
GROUP BY g."id";
UPDATE "sqlite_sequence" SET "seq" = MAX("seq", coalesce((SELECT MAX("ownId") FROM "SignatoryName"), 0)) WHERE "name" = 'Signatory';
CREATE UNIQUE INDEX "SignatoryName_ownId_key" ON "SignatoryName"("ownId");
CREATE INDEX "SignatoryName_registrantId_nameKey_idx" ON "SignatoryName"("registrantId", "nameKey");
CREATE INDEX "SignatoryName_filingId_idx" ON "SignatoryName"("filingId");
CREATE INDEX "SignatoryName_signatoryId_idx" ON "SignatoryName"("signatoryId");

ALTER TABLE "Signature" ADD COLUMN "nameId" INTEGER REFERENCES "SignatoryName" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Signature" ADD COLUMN "attorneyNameId" INTEGER REFERENCES "SignatoryName" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "Signature_nameId_idx" ON "Signature"("nameId");
CREATE INDEX "Signature_attorneyNameId_idx" ON "Signature"("attorneyNameId");
UPDATE "Signature" SET
    "nameId" = (SELECT MIN(n."id") FROM "SignatoryName" n WHERE n."signatoryId" = "Signature"."signatoryId"
        AND (n."registrantId" = "Signature"."registrantId" OR n."filingId" = "Signature"."filingId")),
    "attorneyNameId" = (SELECT MIN(n."id") FROM "SignatoryName" n WHERE n."signatoryId" = "Signature"."attorneyInFactId"
        AND (n."registrantId" = "Signature"."registrantId" OR n."filingId" = "Signature"."filingId"));

DROP INDEX "Signatory_nameKey_idx";
ALTER TABLE "Signatory" DROP COLUMN "nameKey";
ALTER TABLE "Signatory" ADD COLUMN "registrantCount" INTEGER NOT NULL DEFAULT 0;
UPDATE "Signatory" SET "registrantCount" = (SELECT COUNT(DISTINCT s."registrantId") FROM "Signature" s WHERE s."signatoryId" = "Signatory"."id");
CREATE INDEX "Signatory_registrantCount_id_idx" ON "Signatory"("registrantCount", "id");

CREATE TABLE "SignatoryProof" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "signatureId" INTEGER NOT NULL,
    "nameId" INTEGER NOT NULL,
    "proof" TEXT NOT NULL,
    CONSTRAINT "SignatoryProof_signatureId_fkey" FOREIGN KEY ("signatureId") REFERENCES "Signature" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignatoryProof_nameId_fkey" FOREIGN KEY ("nameId") REFERENCES "SignatoryName" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "SignatoryProof_signatureId_idx" ON "SignatoryProof"("signatureId");
CREATE INDEX "SignatoryProof_nameId_idx" ON "SignatoryProof"("nameId");
CREATE INDEX "SignatoryProof_proof_idx" ON "SignatoryProof"("proof");
-- Who had a CIK signed under it as a registrant of that CIK.
INSERT INTO "SignatoryProof" ("signatureId", "nameId", "proof")
SELECT s."id", s."nameId", 'cik:' || g."cik" FROM "Signature" s
JOIN "Signatory" g ON g."id" = s."signatoryId" JOIN "Registrant" r ON r."id" = s."registrantId" AND r."cik" = g."cik"
WHERE s."nameId" IS NOT NULL;

CREATE TABLE "SignatoryCurationName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "curationId" INTEGER NOT NULL,
    "nameId" INTEGER NOT NULL,
    "isTogether" BOOLEAN NOT NULL,
    "givenId" INTEGER,
    CONSTRAINT "SignatoryCurationName_curationId_fkey" FOREIGN KEY ("curationId") REFERENCES "SignatoryCuration" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignatoryCurationName_nameId_fkey" FOREIGN KEY ("nameId") REFERENCES "SignatoryName" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "SignatoryCurationName_curationId_idx" ON "SignatoryCurationName"("curationId");
CREATE INDEX "SignatoryCurationName_nameId_idx" ON "SignatoryCurationName"("nameId");

CREATE TABLE "SignatoryCurationSignature" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "curationId" INTEGER NOT NULL,
    "nameId" INTEGER NOT NULL,
    "filingId" INTEGER NOT NULL,
    "occurrence" INTEGER NOT NULL,
    CONSTRAINT "SignatoryCurationSignature_curationId_fkey" FOREIGN KEY ("curationId") REFERENCES "SignatoryCuration" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignatoryCurationSignature_nameId_fkey" FOREIGN KEY ("nameId") REFERENCES "SignatoryName" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignatoryCurationSignature_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "SignatoryCurationSignature_curationId_idx" ON "SignatoryCurationSignature"("curationId");
CREATE INDEX "SignatoryCurationSignature_nameId_idx" ON "SignatoryCurationSignature"("nameId");
CREATE INDEX "SignatoryCurationSignature_filingId_idx" ON "SignatoryCurationSignature"("filingId");
