-- What was counted before is people of whom nobody knows where they came from.
ALTER TABLE "short_link_days" DROP CONSTRAINT "short_link_days_hits";
ALTER TABLE "short_link_days" RENAME COLUMN "hits" TO "people";
ALTER TABLE "short_link_days"
  ADD COLUMN "source" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "robots" INTEGER NOT NULL DEFAULT 0,
  DROP CONSTRAINT "short_link_days_pkey",
  ADD CONSTRAINT "short_link_days_pkey" PRIMARY KEY ("code", "day", "source"),
  ADD CONSTRAINT "short_link_days_counts" CHECK ("people" >= 0 AND "robots" >= 0),
  ADD CONSTRAINT "short_link_days_source_length" CHECK (char_length("source") <= 100);

-- CreateIndex
CREATE INDEX "short_link_days_day_idx" ON "short_link_days"("day");

-- CreateTable
CREATE TABLE "most_read" (
    "language" "language" NOT NULL,
    "article_ids" INTEGER[],

    CONSTRAINT "most_read_pkey" PRIMARY KEY ("language")
);
