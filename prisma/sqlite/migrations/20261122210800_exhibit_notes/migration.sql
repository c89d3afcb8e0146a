-- AlterTable
ALTER TABLE "Exhibit" ADD COLUMN "notes" JSONB NOT NULL DEFAULT '[]';
