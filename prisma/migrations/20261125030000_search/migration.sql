-- Finds words that are written nearly alike.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "article_search" (
    "article_id" INTEGER NOT NULL,
    "section_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "author_ids" INTEGER[],
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL,
    "edition" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "article_search_pkey" PRIMARY KEY ("article_id")
);

-- CreateTable
CREATE TABLE "search_words" (
    "language" "language" NOT NULL,
    "word" TEXT NOT NULL,
    "written" TEXT NOT NULL,

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("language","word")
);

-- CreateIndex
CREATE INDEX "article_search_words_idx" ON "article_search" USING GIN ("words") WITH (fastupdate = off);

-- CreateIndex
CREATE INDEX "search_words_word_idx" ON "search_words" USING GIN ("word" gin_trgm_ops);

-- CreateIndex
CREATE UNIQUE INDEX "articles_id_section_id_key" ON "articles"("id", "section_id");

-- AddForeignKey
ALTER TABLE "article_search" ADD CONSTRAINT "article_search_article_id_section_id_fkey" FOREIGN KEY ("article_id", "section_id") REFERENCES "articles"("id", "section_id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What is long lies apart, so that the dates of all that a common word finds are read off few pages.
ALTER TABLE "article_search" ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "article_search" SET (toast_tuple_target = 128);

ALTER TABLE "article_search"
  ADD CONSTRAINT "article_search_author_ids_known" CHECK ("author_ids" IS NOT NULL AND array_position("author_ids", NULL) IS NULL);
ALTER TABLE "search_words"
  ADD CONSTRAINT "search_words_word_length" CHECK (char_length("word") BETWEEN 3 AND 40),
  ADD CONSTRAINT "search_words_written_length" CHECK (char_length("written") BETWEEN 1 AND 100);
