-- What the filter has learnt of each comment, so that it can be taken back to the letter.

CREATE TABLE "filter_lessons" (
    "comment_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "is_spam" BOOLEAN NOT NULL,
    "words" TEXT[],
    "opinion" DOUBLE PRECISION,

    CONSTRAINT "filter_lessons_pkey" PRIMARY KEY ("comment_id")
);

CREATE INDEX "filter_lessons_language_comment_id_idx" ON "filter_lessons"("language", "comment_id" DESC);

ALTER TABLE "filter_lessons" ADD CONSTRAINT "filter_lessons_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "filter_lessons" ADD CONSTRAINT "filter_lessons_opinion_range" CHECK ("opinion" BETWEEN 0 AND 1);
ALTER TABLE "filter_words" ADD CONSTRAINT "filter_words_not_negative" CHECK ("spam" >= 0 AND "published" >= 0);
ALTER TABLE "filter_languages" ADD CONSTRAINT "filter_languages_not_negative" CHECK ("spam" >= 0 AND "published" >= 0);

INSERT INTO "filter_languages" ("language") SELECT unnest(enum_range(NULL::"language"));
