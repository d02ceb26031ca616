-- In which of the newest articles, or of those of a section, a word stands is read off one index, however many others have it.
CREATE EXTENSION IF NOT EXISTS btree_gin;

DROP INDEX "article_search_words_idx";

CREATE INDEX "article_search_words_published_at_section_id_idx" ON "article_search" USING GIN ("words", "published_at" timestamptz_ops, "section_id" int4_ops) WITH (fastupdate = off);
