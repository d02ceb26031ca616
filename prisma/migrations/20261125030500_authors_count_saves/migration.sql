-- AlterTable
ALTER TABLE "authors" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
