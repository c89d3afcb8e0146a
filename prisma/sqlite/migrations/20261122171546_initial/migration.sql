-- CreateTable
CREATE TABLE "Exhibit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT NOT NULL,
    "numberKey" TEXT NOT NULL,
    "description" TEXT,
    "documentId" INTEGER,
    "incorporationText" TEXT,
    "incorporatedFormType" TEXT,
    "incorporatedExhibitNumber" TEXT,
    "incorporatedFileNumber" TEXT,
    "incorporatedFiledOn" TEXT,
    "incorporatedFormKey" TEXT,
    "incorporatedNumberKey" TEXT,
    "incorporatedFileNumberKey" TEXT,
    "incorporatedFilingId" INTEGER,
    "incorporatedExhibitId" INTEGER,
    "start" INTEGER,
    "end" INTEGER,
    "spans" JSONB NOT NULL,
    "filedOnOrder" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Exhibit_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Exhibit_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Exhibit_incorporatedFilingId_fkey" FOREIGN KEY ("incorporatedFilingId") REFERENCES "Filing" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Exhibit_incorporatedExhibitId_fkey" FOREIGN KEY ("incorporatedExhibitId") REFERENCES "Exhibit" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Document" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "sequence" INTEGER,
    "type" TEXT NOT NULL,
    "fileName" TEXT,
    "description" TEXT,
    "mediaType" TEXT NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "isEncoded" BOOLEAN NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "bodyStart" INTEGER NOT NULL,
    "bodyEnd" INTEGER NOT NULL,
    CONSTRAINT "Document_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Filing" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "accessionNumber" TEXT,
    "sha256" TEXT NOT NULL,
    "formType" TEXT NOT NULL,
    "baseFormType" TEXT NOT NULL,
    "formKey" TEXT NOT NULL,
    "isAmendment" BOOLEAN NOT NULL,
    "filedOn" TEXT,
    "filedOnOrder" TEXT NOT NULL DEFAULT '',
    "acceptedAt" DATETIME,
    "periodText" TEXT,
    "periodStartsOn" TEXT,
    "periodEndsOn" TEXT,
    "periodEndsOnOrder" TEXT NOT NULL DEFAULT '',
    "registrantId" INTEGER,
    "amendsId" INTEGER,
    "sourceUrl" TEXT,
    "ingestedAt" DATETIME NOT NULL,
    "spans" JSONB NOT NULL,
    CONSTRAINT "Filing_registrantId_fkey" FOREIGN KEY ("registrantId") REFERENCES "Registrant" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Filing_amendsId_fkey" FOREIGN KEY ("amendsId") REFERENCES "Filing" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FilingParty" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "registrantId" INTEGER NOT NULL,
    "isFirstMention" BOOLEAN NOT NULL,
    "nameAsFiled" TEXT NOT NULL,
    "cik" TEXT,
    "fileNumber" TEXT,
    "fileNumberKey" TEXT,
    "filmNumber" TEXT,
    "act" TEXT,
    "sicCode" TEXT,
    "irsNumber" TEXT,
    "stateOfIncorporation" TEXT,
    "fiscalYearEnd" TEXT,
    "organizationName" TEXT,
    "relationship" TEXT,
    "businessAddress" JSONB,
    "mailAddress" JSONB,
    "formerNames" JSONB NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "spans" JSONB NOT NULL,
    "filedOnOrder" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "FilingParty_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "FilingParty_registrantId_fkey" FOREIGN KEY ("registrantId") REFERENCES "Registrant" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CoverPage" (
    "filingId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "registrantName" TEXT,
    "commissionFileNumbers" JSONB NOT NULL,
    "address" JSONB,
    "phone" TEXT,
    "stateOfIncorporation" TEXT,
    "irsNumber" TEXT,
    "annualReportForm" TEXT,
    "furnishesUnderRule12g32b" BOOLEAN,
    "start" INTEGER,
    "end" INTEGER,
    "spans" JSONB NOT NULL,
    CONSTRAINT "CoverPage_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckBox" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "option" TEXT,
    "isChecked" BOOLEAN NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "CheckBox_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "CoverPage" ("filingId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FilingItem" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    CONSTRAINT "FilingItem_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HeaderField" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "path" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    CONSTRAINT "HeaderField_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Diagnostic" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    CONSTRAINT "Diagnostic_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FilingSource" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "isCurrent" BOOLEAN NOT NULL,
    "sha256" TEXT NOT NULL,
    "content" BLOB NOT NULL,
    "byteLength" INTEGER NOT NULL,
    "compression" TEXT NOT NULL,
    "decoder" TEXT NOT NULL,
    "parserVersion" TEXT NOT NULL,
    "hints" JSONB NOT NULL,
    "sourceUrl" TEXT,
    "ingestedAt" DATETIME NOT NULL,
    CONSTRAINT "FilingSource_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Registrant" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "cik" TEXT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "sicCode" TEXT,
    "irsNumber" TEXT,
    "stateOfIncorporation" TEXT,
    "fiscalYearEnd" TEXT,
    "businessAddress" JSONB,
    "mailAddress" JSONB,
    "lastFiledOn" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "FormerName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "registrantId" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "changedOn" TEXT,
    CONSTRAINT "FormerName_registrantId_fkey" FOREIGN KEY ("registrantId") REFERENCES "Registrant" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signatory" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "cik" TEXT
);

-- CreateTable
CREATE TABLE "SignatoryName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "registrantId" INTEGER NOT NULL,
    "nameKey" TEXT NOT NULL,
    "signatoryId" INTEGER NOT NULL,
    CONSTRAINT "SignatoryName_registrantId_fkey" FOREIGN KEY ("registrantId") REFERENCES "Registrant" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SignatoryName_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Signature" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "filingId" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "signatoryId" INTEGER NOT NULL,
    "registrantId" INTEGER,
    "nameAsSigned" TEXT NOT NULL,
    "title" TEXT,
    "signedOn" TEXT,
    "onBehalfOfId" INTEGER,
    "onBehalfOfName" TEXT,
    "attorneyInFactId" INTEGER,
    "isConformed" BOOLEAN NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "spans" JSONB NOT NULL,
    "filedOnOrder" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Signature_filingId_fkey" FOREIGN KEY ("filingId") REFERENCES "Filing" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Signature_signatoryId_fkey" FOREIGN KEY ("signatoryId") REFERENCES "Signatory" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Signature_registrantId_fkey" FOREIGN KEY ("registrantId") REFERENCES "Registrant" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Signature_onBehalfOfId_fkey" FOREIGN KEY ("onBehalfOfId") REFERENCES "Registrant" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Signature_attorneyInFactId_fkey" FOREIGN KEY ("attorneyInFactId") REFERENCES "Signatory" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Exhibit_documentId_key" ON "Exhibit"("documentId");

-- CreateIndex
CREATE INDEX "Exhibit_numberKey_id_idx" ON "Exhibit"("numberKey", "id");

-- CreateIndex
CREATE INDEX "Exhibit_number_idx" ON "Exhibit"("number");

-- CreateIndex
CREATE INDEX "Exhibit_filedOnOrder_id_idx" ON "Exhibit"("filedOnOrder", "id");

-- CreateIndex
CREATE INDEX "Exhibit_incorporatedFilingId_idx" ON "Exhibit"("incorporatedFilingId");

-- CreateIndex
CREATE INDEX "Exhibit_incorporatedExhibitId_idx" ON "Exhibit"("incorporatedExhibitId");

-- CreateIndex
CREATE UNIQUE INDEX "Exhibit_filingId_position_key" ON "Exhibit"("filingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Document_filingId_position_key" ON "Document"("filingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Filing_accessionNumber_key" ON "Filing"("accessionNumber");

-- CreateIndex
CREATE INDEX "Filing_sha256_idx" ON "Filing"("sha256");

-- CreateIndex
CREATE INDEX "Filing_registrantId_filedOnOrder_id_idx" ON "Filing"("registrantId", "filedOnOrder", "id");

-- CreateIndex
CREATE INDEX "Filing_registrantId_formKey_filedOnOrder_idx" ON "Filing"("registrantId", "formKey", "filedOnOrder");

-- CreateIndex
CREATE INDEX "Filing_filedOnOrder_id_idx" ON "Filing"("filedOnOrder", "id");

-- CreateIndex
CREATE INDEX "Filing_periodEndsOnOrder_id_idx" ON "Filing"("periodEndsOnOrder", "id");

-- CreateIndex
CREATE INDEX "Filing_ingestedAt_id_idx" ON "Filing"("ingestedAt", "id");

-- CreateIndex
CREATE INDEX "Filing_formType_filedOnOrder_id_idx" ON "Filing"("formType", "filedOnOrder", "id");

-- CreateIndex
CREATE INDEX "Filing_baseFormType_filedOnOrder_id_idx" ON "Filing"("baseFormType", "filedOnOrder", "id");

-- CreateIndex
CREATE INDEX "Filing_amendsId_idx" ON "Filing"("amendsId");

-- CreateIndex
CREATE INDEX "FilingParty_registrantId_isFirstMention_filedOnOrder_filingId_idx" ON "FilingParty"("registrantId", "isFirstMention", "filedOnOrder", "filingId");

-- CreateIndex
CREATE INDEX "FilingParty_registrantId_nameAsFiled_cik_idx" ON "FilingParty"("registrantId", "nameAsFiled", "cik");

-- CreateIndex
CREATE INDEX "FilingParty_fileNumberKey_idx" ON "FilingParty"("fileNumberKey");

-- CreateIndex
CREATE UNIQUE INDEX "FilingParty_filingId_position_key" ON "FilingParty"("filingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "CheckBox_filingId_position_key" ON "CheckBox"("filingId", "position");

-- CreateIndex
CREATE INDEX "FilingItem_code_idx" ON "FilingItem"("code");

-- CreateIndex
CREATE UNIQUE INDEX "FilingItem_filingId_position_key" ON "FilingItem"("filingId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "HeaderField_filingId_position_key" ON "HeaderField"("filingId", "position");

-- CreateIndex
CREATE INDEX "Diagnostic_code_idx" ON "Diagnostic"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Diagnostic_filingId_position_key" ON "Diagnostic"("filingId", "position");

-- CreateIndex
CREATE INDEX "FilingSource_sha256_idx" ON "FilingSource"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "FilingSource_filingId_version_key" ON "FilingSource"("filingId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "Registrant_cik_key" ON "Registrant"("cik");

-- CreateIndex
CREATE INDEX "Registrant_nameKey_idx" ON "Registrant"("nameKey");

-- CreateIndex
CREATE INDEX "Registrant_name_id_idx" ON "Registrant"("name", "id");

-- CreateIndex
CREATE INDEX "Registrant_lastFiledOn_id_idx" ON "Registrant"("lastFiledOn", "id");

-- CreateIndex
CREATE INDEX "FormerName_registrantId_idx" ON "FormerName"("registrantId");

-- CreateIndex
CREATE INDEX "FormerName_nameKey_idx" ON "FormerName"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "Signatory_cik_key" ON "Signatory"("cik");

-- CreateIndex
CREATE INDEX "Signatory_name_id_idx" ON "Signatory"("name", "id");

-- CreateIndex
CREATE INDEX "Signatory_nameKey_idx" ON "Signatory"("nameKey");

-- CreateIndex
CREATE INDEX "SignatoryName_signatoryId_idx" ON "SignatoryName"("signatoryId");

-- CreateIndex
CREATE UNIQUE INDEX "SignatoryName_registrantId_nameKey_key" ON "SignatoryName"("registrantId", "nameKey");

-- CreateIndex
CREATE INDEX "Signature_signatoryId_filedOnOrder_id_idx" ON "Signature"("signatoryId", "filedOnOrder", "id");

-- CreateIndex
CREATE INDEX "Signature_registrantId_signatoryId_idx" ON "Signature"("registrantId", "signatoryId");

-- CreateIndex
CREATE INDEX "Signature_onBehalfOfId_idx" ON "Signature"("onBehalfOfId");

-- CreateIndex
CREATE INDEX "Signature_attorneyInFactId_idx" ON "Signature"("attorneyInFactId");

-- CreateIndex
CREATE UNIQUE INDEX "Signature_filingId_position_key" ON "Signature"("filingId", "position");
