-- AlterTable
ALTER TABLE "FilingParty" ADD COLUMN "businessAddressKey" TEXT;

-- AlterTable
ALTER TABLE "FilingParty" ADD COLUMN "mailAddressKey" TEXT;
