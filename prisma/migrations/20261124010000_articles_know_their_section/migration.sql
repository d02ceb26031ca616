-- A section's page is read off one index, however many stories the other sections have. An article's section is its
-- story's, and the database keeps it so.
ALTER TABLE "stories" ADD CONSTRAINT "stories_id_section_id_key" UNIQUE ("id", "section_id");

ALTER TABLE "articles" ADD COLUMN "section_id" INTEGER;
UPDATE "articles" SET "section_id" = "stories"."section_id" FROM "stories" WHERE "stories"."id" = "articles"."story_id";
ALTER TABLE "articles" ALTER COLUMN "section_id" SET NOT NULL;

ALTER TABLE "articles" DROP CONSTRAINT "articles_story_id_fkey";
ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_section_id_fkey" FOREIGN KEY ("story_id", "section_id")
  REFERENCES "stories"("id", "section_id") ON DELETE RESTRICT ON UPDATE CASCADE;

DROP INDEX "articles_language_status_published_at_idx";
CREATE INDEX "articles_language_status_published_at_id_idx"
  ON "articles"("language", "status", "published_at" DESC, "id" DESC);
CREATE INDEX "articles_section_id_language_status_published_at_id_idx"
  ON "articles"("section_id", "language", "status", "published_at" DESC, "id" DESC);
