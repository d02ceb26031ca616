-- Every queue of the desk is read off an index, however little a filter leaves of it.

ALTER TABLE "comments" ADD COLUMN     "open_reports" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reported_since" TIMESTAMPTZ(3);

UPDATE "comments" SET "open_reports" = r."count", "reported_since" = r."first"
FROM (
  SELECT "comment_id", count(*)::int AS "count", min("created_at") AS "first" FROM "reports"
  WHERE "resolved_at" IS NULL GROUP BY "comment_id"
) AS r
WHERE "id" = r."comment_id";

ALTER TABLE "comments" ADD CONSTRAINT "comments_reported_since_a_report" CHECK (
  "open_reports" >= 0 AND ("open_reports" > 0) = ("reported_since" IS NOT NULL)
);

DROP INDEX "comments_status_created_at_id_idx";

DROP INDEX "comments_new";

DROP INDEX "comments_waiting_by_risk";

DROP INDEX "comments_appealed";

-- "comments_waiting_where" begins with the same columns, and holds only what waits.
DROP INDEX "comments_waiting_since_id_idx";

-- Story and language stand at the end, so that what a filter leaves is found without a look at the table.
CREATE INDEX "comments_by_status" ON "comments"("status", "created_at", "id", "story_id", "language");

CREATE INDEX "comments_new" ON "comments"("created_at", "id", "story_id", "language", "risk") WHERE (status = 'PUBLISHED' AND read_at IS NULL);

CREATE INDEX "comments_waiting_by_risk" ON "comments"("risk" DESC, "waiting_since", "id", "story_id") WHERE (waiting_since IS NOT NULL);

CREATE INDEX "comments_appealed" ON "comments"("waiting_since", "id", "story_id", "risk") WHERE (waiting_since IS NOT NULL AND appeal IS NOT NULL);

CREATE INDEX "comments_reported" ON "comments"("reported_since", "id", "story_id", "language", "status") WHERE (reported_since IS NOT NULL);

CREATE INDEX "comments_reported_most" ON "comments"("open_reports" DESC, "reported_since", "id", "story_id", "language", "status") WHERE (reported_since IS NOT NULL);

-- What was found seldom among many, each heap by itself: a comment pays for one of them, and for none where nothing was found.
CREATE INDEX "comments_published_found" ON "comments" USING GIN ("findings" jsonb_path_ops) WHERE (status = 'PUBLISHED' AND findings <> '[]');

CREATE INDEX "comments_refused_found" ON "comments" USING GIN ("findings" jsonb_path_ops) WHERE (status = 'REFUSED' AND findings <> '[]');

CREATE INDEX "comments_spam_found" ON "comments" USING GIN ("findings" jsonb_path_ops) WHERE (status = 'SPAM' AND findings <> '[]');

CREATE INDEX "comments_reported_found" ON "comments" USING GIN ("findings" jsonb_path_ops) WHERE (reported_since IS NOT NULL);

-- Whoever writes a report: its comment knows how many are open, and since when.
CREATE FUNCTION "count_open_reports"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Two reports on one comment come one after the other: the count below begins once the row is ours.
  PERFORM FROM "comments" WHERE "id" IN (SELECT "comment_id" FROM "changed") ORDER BY "id" FOR NO KEY UPDATE;
  UPDATE "comments" c SET "open_reports" = r."count", "reported_since" = r."first"
  FROM (
    SELECT t."comment_id", count(o."id")::int AS "count", min(o."created_at") AS "first"
    FROM (SELECT DISTINCT "comment_id" FROM "changed") AS t
      LEFT JOIN "reports" o ON o."comment_id" = t."comment_id" AND o."resolved_at" IS NULL
    GROUP BY 1
  ) AS r
  WHERE c."id" = r."comment_id" AND (c."open_reports", c."reported_since") IS DISTINCT FROM (r."count", r."first");
  RETURN NULL;
END
$$;

CREATE TRIGGER "reports_are_counted" AFTER INSERT ON "reports"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "count_open_reports"();
CREATE TRIGGER "reports_are_counted_anew" AFTER UPDATE ON "reports"
  REFERENCING NEW TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "count_open_reports"();
CREATE TRIGGER "reports_are_counted_off" AFTER DELETE ON "reports"
  REFERENCING OLD TABLE AS "changed" FOR EACH STATEMENT EXECUTE FUNCTION "count_open_reports"();
