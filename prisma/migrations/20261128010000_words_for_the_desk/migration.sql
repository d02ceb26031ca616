-- What the desk looks through, and what it can take back.

-- Words that a decision replaced, until it can no longer be taken back: decisions take no change, and words can be erased.
CREATE TABLE "former_words" (
    "decision_id" INTEGER NOT NULL,
    "comment_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "correction" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_words_pkey" PRIMARY KEY ("decision_id")
);

CREATE INDEX "former_words_comment_id_idx" ON "former_words"("comment_id");

CREATE INDEX "former_words_created_at_idx" ON "former_words"("created_at");

ALTER TABLE "former_words" ADD CONSTRAINT "former_words_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decisions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "former_words" ADD CONSTRAINT "former_words_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Read off the index alone, however few of those that wait are in a section or watched.
CREATE INDEX "comments_waiting_where" ON "comments"("waiting_since", "id", "story_id") WHERE (waiting_since IS NOT NULL);

-- What was found seldom among many that wait.
CREATE INDEX "comments_waiting_found" ON "comments" USING GIN ("findings" jsonb_path_ops) WHERE (waiting_since IS NOT NULL);

-- Comments whose words have not been folded yet.
ALTER TABLE "comment_search" ALTER COLUMN "words" DROP NOT NULL;

CREATE INDEX "comment_search_behind" ON "comment_search"("comment_id") WHERE (words IS NULL);

-- Whoever writes a comment: what the search knows of it is old, or, where it is erased, gone.
CREATE FUNCTION "note_words_of_comment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" = 'ERASED' THEN
    DELETE FROM "comment_search" WHERE "comment_id" = NEW."id";
  ELSE
    INSERT INTO "comment_search" ("comment_id") VALUES (NEW."id")
    ON CONFLICT ("comment_id") DO UPDATE SET "words" = NULL;
  END IF;
  RETURN NULL;
END
$$;

CREATE TRIGGER "comments_are_searched" AFTER INSERT ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "note_words_of_comment"();
CREATE TRIGGER "comments_are_searched_anew" AFTER UPDATE ON "comments"
  FOR EACH ROW WHEN (
    (OLD."text", OLD."correction", OLD."author_name", OLD."email")
      IS DISTINCT FROM (NEW."text", NEW."correction", NEW."author_name", NEW."email")
  ) EXECUTE FUNCTION "note_words_of_comment"();

INSERT INTO "comment_search" ("comment_id") SELECT "id" FROM "comments" WHERE "status" <> 'ERASED';
