-- The figures of days that are over, counted once; what has to be counted anew; what decided on a comment as it arrived.

CREATE TYPE "figure_kind" AS ENUM ('DECIDER', 'REASON', 'LANGUAGE', 'SECTION', 'STAFF');

ALTER TABLE "comments" ADD COLUMN     "at_once_by" TEXT,
ADD COLUMN     "at_once_reason" "refusal_reason";

CREATE TABLE "figure_days" (
    "day" DATE NOT NULL,
    "time_zone" TEXT NOT NULL,
    "received" INTEGER NOT NULL,

    CONSTRAINT "figure_days_pkey" PRIMARY KEY ("day")
);

CREATE TABLE "figure_counts" (
    "day" DATE NOT NULL,
    "kind" "figure_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "verdict" "verdict" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "figure_counts_pkey" PRIMARY KEY ("day","kind","name","verdict")
);

CREATE TABLE "figure_waits" (
    "day" DATE NOT NULL,
    "kind" "figure_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "waits" INTEGER[],

    CONSTRAINT "figure_waits_pkey" PRIMARY KEY ("day","kind","name")
);

CREATE TABLE "figure_changes" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "figure_changes_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "figure_changes_at_idx" ON "figure_changes"("at");

ALTER TABLE "figure_counts" ADD CONSTRAINT "figure_counts_day_fkey" FOREIGN KEY ("day") REFERENCES "figure_days"("day") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "figure_waits" ADD CONSTRAINT "figure_waits_day_fkey" FOREIGN KEY ("day") REFERENCES "figure_days"("day") ON DELETE CASCADE ON UPDATE CASCADE;

-- The finding that decided on a comment as it arrived: the findings themselves go with an erasure, and change with a correction.
CREATE FUNCTION "deciding_finding"("findings" jsonb, "at_once" "verdict") RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_path_query_first("findings",
    '$[*] ? (@.effect == $effect || @.rule == "trusted" || @.rule == "blocked" || @.rule == "banned")',
    jsonb_build_object('effect', CASE "at_once" WHEN 'PUBLISHED' THEN 'PUBLISH' WHEN 'REFUSED' THEN 'REFUSE' ELSE 'SPAM' END))
$$;

UPDATE "comments" SET
  "at_once_by" = coalesce("deciding_finding"("findings", "at_once")->>'rule', 'mode'),
  "at_once_reason" = ("deciding_finding"("findings", "at_once")->>'reason')::"refusal_reason"
WHERE "at_once" IS NOT NULL;

ALTER TABLE "comments" ADD CONSTRAINT "comments_at_once_by_something" CHECK (("at_once" IS NULL) = ("at_once_by" IS NULL));

CREATE OR REPLACE FUNCTION "keep_first_verdict"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "found" jsonb;
BEGIN
  IF NEW."staff_id" IS NULL AND NEW."decided_at" <= NEW."created_at" AND NEW."status" IN ('PUBLISHED', 'REFUSED', 'SPAM') THEN
    NEW."at_once" := NEW."status"::text::"verdict";
    NEW."at_once_by" := 'mode';
    IF NEW."findings" <> '[]' THEN
      "found" := "deciding_finding"(NEW."findings", NEW."at_once");
      NEW."at_once_by" := coalesce("found"->>'rule', 'mode');
      NEW."at_once_reason" := ("found"->>'reason')::"refusal_reason";
    END IF;
  END IF;
  RETURN NEW;
END
$$;

-- Whoever changes what is counted notes the time that it belongs to. Only ever added to, so that nobody waits for anybody;
-- the figures read no day that stands here off the tables above (lib/figures/counted-days.ts).
CREATE FUNCTION "note_figures_of_comment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "figure_changes" ("at") VALUES (NEW."created_at");
  RETURN NULL;
END
$$;

CREATE FUNCTION "note_figures_of_changed_comment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "figure_changes" ("at") VALUES (OLD."created_at");
  IF TG_OP = 'UPDATE' THEN
    INSERT INTO "figure_changes" ("at") VALUES (NEW."created_at");
    INSERT INTO "figure_changes" ("at") SELECT "created_at" FROM "decisions" WHERE "comment_id" = NEW."id";
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION "note_figures_of_decision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "figure_changes" ("at")
  SELECT "created_at" FROM "decisions"
  WHERE "id" IN (NEW."id", NEW."undoes_id") AND "created_at" < clock_timestamp() - interval '10 minutes';
  RETURN NULL;
END
$$;

-- A quarter of an hour lies in one day, whatever the time zone.
CREATE FUNCTION "note_figures_of_story"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "figure_changes" ("at")
  SELECT DISTINCT date_bin('15 minutes', "it"."at", 'epoch') FROM (
    SELECT "created_at" AS "at" FROM "comments" WHERE "story_id" = NEW."id"
    UNION ALL
    SELECT d."created_at" FROM "decisions" d JOIN "comments" c ON c."id" = d."comment_id" WHERE c."story_id" = NEW."id"
  ) AS "it";
  RETURN NULL;
END
$$;

-- What is of this very hour needs no note: no day is counted before it has been over for an hour.
CREATE TRIGGER "comments_change_figures" AFTER INSERT ON "comments"
  FOR EACH ROW WHEN (NEW."created_at" < clock_timestamp() - interval '10 minutes')
  EXECUTE FUNCTION "note_figures_of_comment"();
CREATE TRIGGER "comments_change_figures_again" AFTER UPDATE OF "created_at", "story_id", "language", "staff_id", "at_once", "at_once_by", "at_once_reason" ON "comments"
  FOR EACH ROW WHEN (
    (OLD."created_at", OLD."story_id", OLD."language", OLD."staff_id", OLD."at_once", OLD."at_once_by", OLD."at_once_reason")
      IS DISTINCT FROM
    (NEW."created_at", NEW."story_id", NEW."language", NEW."staff_id", NEW."at_once", NEW."at_once_by", NEW."at_once_reason")
  ) EXECUTE FUNCTION "note_figures_of_changed_comment"();
CREATE TRIGGER "comments_leave_figures" AFTER DELETE ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "note_figures_of_changed_comment"();
CREATE TRIGGER "decisions_change_figures" AFTER INSERT ON "decisions"
  FOR EACH ROW WHEN (NEW."undoes_id" IS NOT NULL OR NEW."created_at" < clock_timestamp() - interval '10 minutes')
  EXECUTE FUNCTION "note_figures_of_decision"();
CREATE TRIGGER "stories_change_figures" AFTER UPDATE OF "section_id" ON "stories"
  FOR EACH ROW WHEN (OLD."section_id" <> NEW."section_id") EXECUTE FUNCTION "note_figures_of_story"();
