-- AlterTable
ALTER TABLE "Filing" ADD COLUMN "inferences" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "FilingParty" ADD COLUMN "inferences" JSONB NOT NULL DEFAULT '{}';
