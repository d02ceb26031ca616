-- CreateEnum
CREATE TYPE "story_kind" AS ENUM ('NEWS', 'REPORTAGE', 'ANALYSIS', 'BACKGROUND', 'REVIEW', 'OPINION', 'ADVERTISER');

-- CreateEnum
CREATE TYPE "correction_kind" AS ENUM ('UPDATE', 'CLARIFICATION', 'CORRECTION', 'RETRACTION');

-- CreateEnum
CREATE TYPE "recording_kind" AS ENUM ('AUDIO', 'VIDEO');

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "by_order" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "key_points" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "withdrawn_for" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "author_names" ADD COLUMN     "biography" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "role" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "authors" ADD COLUMN     "links" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "portrait_id" TEXT;

-- AlterTable
ALTER TABLE "stories" ADD COLUMN     "kind" "story_kind" NOT NULL DEFAULT 'NEWS',
ADD COLUMN     "series_id" INTEGER,
ADD COLUMN     "series_part" INTEGER;

-- CreateTable
CREATE TABLE "corrections" (
    "id" SERIAL NOT NULL,
    "article_id" INTEGER NOT NULL,
    "kind" "correction_kind" NOT NULL,
    "note" TEXT NOT NULL,
    "staff_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_reads" (
    "article_id" INTEGER NOT NULL,
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "source" TEXT NOT NULL DEFAULT '',
    "reads" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "article_reads_pkey" PRIMARY KEY ("article_id","hour","source")
);

-- CreateTable
CREATE TABLE "series" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "series_names" (
    "series_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "series_names_pkey" PRIMARY KEY ("series_id","language")
);

-- CreateTable
CREATE TABLE "pages" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "page_texts" (
    "page_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "page_texts_pkey" PRIMARY KEY ("page_id","language")
);

-- CreateTable
CREATE TABLE "recordings" (
    "id" TEXT NOT NULL,
    "kind" "recording_kind" NOT NULL,
    "content_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "uploaded_by" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recordings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recording_captions" (
    "recording_id" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "vtt" TEXT NOT NULL,

    CONSTRAINT "recording_captions_pkey" PRIMARY KEY ("recording_id","language")
);

-- CreateIndex
CREATE INDEX "corrections_article_id_created_at_idx" ON "corrections"("article_id", "created_at");

-- CreateIndex
CREATE INDEX "corrections_created_at_id_idx" ON "corrections"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "corrections_staff_id_idx" ON "corrections"("staff_id");

-- CreateIndex
CREATE INDEX "article_reads_hour_idx" ON "article_reads"("hour");

-- CreateIndex
CREATE UNIQUE INDEX "series_slug_key" ON "series"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "pages_slug_key" ON "pages"("slug");

-- CreateIndex
CREATE INDEX "recordings_uploaded_by_idx" ON "recordings"("uploaded_by");

-- CreateIndex
CREATE INDEX "authors_portrait_id_idx" ON "authors"("portrait_id");

-- CreateIndex
CREATE INDEX "stories_kind_idx" ON "stories"("kind");

-- CreateIndex
CREATE INDEX "stories_series_id_series_part_idx" ON "stories"("series_id", "series_part");

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_reads" ADD CONSTRAINT "article_reads_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_names" ADD CONSTRAINT "series_names_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "page_texts" ADD CONSTRAINT "page_texts_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "pages"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait_id_fkey" FOREIGN KEY ("portrait_id") REFERENCES "media"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recordings" ADD CONSTRAINT "recordings_uploaded_by_fkey" FOREIGN KEY ("uploaded_by") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recording_captions" ADD CONSTRAINT "recording_captions_recording_id_fkey" FOREIGN KEY ("recording_id") REFERENCES "recordings"("id") ON DELETE CASCADE ON UPDATE CASCADE;


ALTER TABLE "series" ADD CONSTRAINT "series_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "pages" ADD CONSTRAINT "pages_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "page_texts"
  ADD CONSTRAINT "page_texts_title_length" CHECK (char_length("title") BETWEEN 1 AND 200),
  ADD CONSTRAINT "page_texts_body_is_document" CHECK (jsonb_typeof("body") = 'object');
ALTER TABLE "stories" ADD CONSTRAINT "stories_part_of_series" CHECK ("series_part" IS NULL OR "series_part" > 0);
ALTER TABLE "articles" ADD CONSTRAINT "articles_key_points_count" CHECK (cardinality("key_points") <= 6);
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_note_length" CHECK (char_length("note") BETWEEN 1 AND 1000);
ALTER TABLE "article_reads"
  ADD CONSTRAINT "article_reads_count" CHECK ("reads" > 0),
  ADD CONSTRAINT "article_reads_whole_hour" CHECK (date_trunc('hour', "hour", 'UTC') = "hour"),
  ADD CONSTRAINT "article_reads_source_length" CHECK (char_length("source") <= 100);
ALTER TABLE "recordings"
  ADD CONSTRAINT "recordings_id_form" CHECK ("id" ~ '^[a-z0-9]{16}$'),
  ADD CONSTRAINT "recordings_size" CHECK ("bytes" > 0);
