-- What the moderation desk works with: queues, claims, notes, rules, modes, bans, and a chain over the audit entries.

CREATE TYPE "ban_kind" AS ENUM ('ADDRESS', 'DOMAIN');

ALTER TYPE "thread_mode" ADD VALUE 'OPEN';

ALTER TYPE "verdict" ADD VALUE 'HELD';

ALTER TABLE "comments" ADD COLUMN     "read_at" TIMESTAMPTZ(3),
ADD COLUMN     "redactions" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "risk" SMALLINT NOT NULL DEFAULT 0;

ALTER TABLE "decisions" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "batch" UUID,
ADD COLUMN     "before" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "undoes_id" INTEGER;

ALTER TABLE "staff" ADD COLUMN     "language" "language",
ADD COLUMN     "shortcuts" BOOLEAN NOT NULL DEFAULT true;

ALTER TABLE "stories" ALTER COLUMN "thread_mode" DROP NOT NULL,
ALTER COLUMN "thread_mode" DROP DEFAULT;

ALTER TABLE "visitor_blocks" ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

CREATE TABLE "audit_links" (
    "place" BIGINT NOT NULL,
    "entry_id" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_links_pkey" PRIMARY KEY ("place")
);

CREATE TABLE "claims" (
    "comment_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("comment_id")
);

CREATE TABLE "comment_notes" (
    "id" SERIAL NOT NULL,
    "comment_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "comment_notes_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "comment_search" (
    "comment_id" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "comment_search_pkey" PRIMARY KEY ("comment_id")
);

CREATE TABLE "watched_stories" (
    "staff_id" INTEGER NOT NULL,
    "story_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "watched_stories_pkey" PRIMARY KEY ("staff_id","story_id")
);

CREATE TABLE "reason_wordings" (
    "reason" "refusal_reason" NOT NULL,
    "language" "language" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "reason_wordings_pkey" PRIMARY KEY ("reason","language")
);

CREATE TABLE "bans" (
    "id" SERIAL NOT NULL,
    "kind" "ban_kind" NOT NULL,
    "value" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "staff_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),

    CONSTRAINT "bans_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rules" (
    "id" SERIAL NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "content" JSONB NOT NULL,

    CONSTRAINT "rules_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "rule_versions" (
    "rule_id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "is_on" BOOLEAN NOT NULL,
    "content" JSONB NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rule_versions_pkey" PRIMARY KEY ("rule_id","version")
);

CREATE TABLE "comment_modes" (
    "id" SERIAL NOT NULL,
    "language" "language",
    "section_id" INTEGER,
    "mode" "thread_mode",
    "close_after_days" INTEGER,

    CONSTRAINT "comment_modes_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "timetables" (
    "language" "language" NOT NULL,
    "time_zone" TEXT NOT NULL,
    "during" "thread_mode" NOT NULL DEFAULT 'HOLD',
    "otherwise" "thread_mode" NOT NULL DEFAULT 'HOLD',

    CONSTRAINT "timetables_pkey" PRIMARY KEY ("language")
);

CREATE TABLE "duty_hours" (
    "id" SERIAL NOT NULL,
    "language" "language" NOT NULL,
    "weekday" SMALLINT NOT NULL,
    "from_minute" SMALLINT NOT NULL,
    "to_minute" SMALLINT NOT NULL,

    CONSTRAINT "duty_hours_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "moderation_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "panic_since" TIMESTAMPTZ(3),
    "panic_by_id" INTEGER,
    "on_duty_until" TIMESTAMPTZ(3),
    "alarm_after" INTEGER,
    "alarm_to" TEXT,
    "alarmed_at" TIMESTAMPTZ(3),
    "public_figures" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "moderation_settings_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "filter_words" (
    "language" "language" NOT NULL,
    "word" TEXT NOT NULL,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "published" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "filter_words_pkey" PRIMARY KEY ("language","word")
);

CREATE TABLE "filter_languages" (
    "language" "language" NOT NULL,
    "spam" INTEGER NOT NULL DEFAULT 0,
    "published" INTEGER NOT NULL DEFAULT 0,
    "learnt_to" INTEGER NOT NULL DEFAULT 0,
    "decides" BOOLEAN NOT NULL DEFAULT false,
    "decide_from" DOUBLE PRECISION NOT NULL DEFAULT 0.99,
    "measured" JSONB NOT NULL DEFAULT '{}',
    "measured_at" TIMESTAMPTZ(3),

    CONSTRAINT "filter_languages_pkey" PRIMARY KEY ("language")
);

CREATE UNIQUE INDEX "audit_links_entry_id_key" ON "audit_links"("entry_id");

CREATE INDEX "claims_staff_id_idx" ON "claims"("staff_id");

CREATE INDEX "comment_notes_comment_id_idx" ON "comment_notes"("comment_id");

CREATE INDEX "comment_notes_staff_id_idx" ON "comment_notes"("staff_id");

CREATE INDEX "comment_search_words_idx" ON "comment_search" USING GIN ("words" gin_trgm_ops);

CREATE INDEX "watched_stories_story_id_idx" ON "watched_stories"("story_id");

CREATE INDEX "bans_staff_id_idx" ON "bans"("staff_id");

CREATE INDEX "bans_expires_at_idx" ON "bans"("expires_at");

CREATE UNIQUE INDEX "bans_kind_value_key" ON "bans"("kind", "value");

CREATE INDEX "rule_versions_staff_id_idx" ON "rule_versions"("staff_id");

CREATE INDEX "comment_modes_section_id_idx" ON "comment_modes"("section_id");

CREATE INDEX "duty_hours_language_idx" ON "duty_hours"("language");

CREATE INDEX "moderation_settings_panic_by_id_idx" ON "moderation_settings"("panic_by_id");

CREATE INDEX "comments_waiting_in_language" ON "comments"("language", "waiting_since", "id") WHERE (waiting_since IS NOT NULL);

CREATE INDEX "comments_waiting_under_story" ON "comments"("story_id", "waiting_since", "id") WHERE (waiting_since IS NOT NULL);

CREATE INDEX "comments_waiting_by_risk" ON "comments"("risk" DESC, "waiting_since", "id") WHERE (waiting_since IS NOT NULL);

CREATE INDEX "comments_appealed" ON "comments"("waiting_since", "id") WHERE (waiting_since IS NOT NULL AND appeal IS NOT NULL);

CREATE INDEX "comments_new" ON "comments"("created_at", "id") WHERE (status = 'PUBLISHED' AND read_at IS NULL);

CREATE UNIQUE INDEX "decisions_undoes_id_key" ON "decisions"("undoes_id");

CREATE INDEX "decisions_batch_idx" ON "decisions"("batch");

CREATE INDEX "decisions_created_at_idx" ON "decisions"("created_at");

ALTER TABLE "decisions" ADD CONSTRAINT "decisions_undoes_id_fkey" FOREIGN KEY ("undoes_id") REFERENCES "decisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "audit_links" ADD CONSTRAINT "audit_links_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "audit_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "claims" ADD CONSTRAINT "claims_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "claims" ADD CONSTRAINT "claims_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "comment_notes" ADD CONSTRAINT "comment_notes_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "comment_notes" ADD CONSTRAINT "comment_notes_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "comment_search" ADD CONSTRAINT "comment_search_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "watched_stories" ADD CONSTRAINT "watched_stories_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "watched_stories" ADD CONSTRAINT "watched_stories_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "bans" ADD CONSTRAINT "bans_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "rules"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "rule_versions" ADD CONSTRAINT "rule_versions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "comment_modes" ADD CONSTRAINT "comment_modes_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "duty_hours" ADD CONSTRAINT "duty_hours_language_fkey" FOREIGN KEY ("language") REFERENCES "timetables"("language") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "moderation_settings" ADD CONSTRAINT "moderation_settings_panic_by_id_fkey" FOREIGN KEY ("panic_by_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A new value of an enum cannot be used before it is committed, and a story that holds does what every story does.
UPDATE "stories" SET "thread_mode" = NULL WHERE "thread_mode" = 'HOLD';
-- What was published before there was a heap of new comments is none.
UPDATE "comments" SET "read_at" = "decided_at" WHERE "status" = 'PUBLISHED';
INSERT INTO "moderation_settings" ("id") VALUES (1);

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_risk_range" CHECK ("risk" BETWEEN 0 AND 100),
  ADD CONSTRAINT "comments_redactions_list" CHECK (jsonb_typeof("redactions") = 'array');
ALTER TABLE "decisions"
  ADD CONSTRAINT "decisions_answer_length" CHECK (char_length("answer") BETWEEN 1 AND 2000),
  ADD CONSTRAINT "decisions_not_of_itself" CHECK ("undoes_id" IS NULL OR "undoes_id" < "id");
ALTER TABLE "comment_notes" ADD CONSTRAINT "comment_notes_text_length" CHECK (char_length("text") BETWEEN 1 AND 2000);
ALTER TABLE "reason_wordings" ADD CONSTRAINT "reason_wordings_text_length" CHECK (char_length("text") BETWEEN 1 AND 500);
ALTER TABLE "visitor_blocks" ADD CONSTRAINT "visitor_blocks_reason_length" CHECK (char_length("reason") <= 500);
ALTER TABLE "bans"
  ADD CONSTRAINT "bans_reason_length" CHECK (char_length("reason") <= 500),
  ADD CONSTRAINT "bans_value_shape" CHECK (
    "value" = lower("value") AND char_length("value") BETWEEN 3 AND 254 AND ("kind" = 'ADDRESS') = ("value" LIKE '%@%')
  ),
  ADD CONSTRAINT "bans_end_after_beginning" CHECK ("expires_at" > "created_at");
ALTER TABLE "rules" ADD CONSTRAINT "rules_content_object" CHECK (jsonb_typeof("content") = 'object');
-- The whole site, a language or a section; one row each.
CREATE UNIQUE INDEX "comment_modes_once" ON "comment_modes"("language", "section_id") NULLS NOT DISTINCT;
ALTER TABLE "comment_modes"
  ADD CONSTRAINT "comment_modes_one_place" CHECK ("language" IS NULL OR "section_id" IS NULL),
  ADD CONSTRAINT "comment_modes_days" CHECK ("close_after_days" BETWEEN 1 AND 3650);
ALTER TABLE "duty_hours"
  ADD CONSTRAINT "duty_hours_weekday" CHECK ("weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "duty_hours_order" CHECK ("from_minute" >= 0 AND "from_minute" < "to_minute" AND "to_minute" <= 1440);
ALTER TABLE "moderation_settings"
  ADD CONSTRAINT "moderation_settings_is_one" CHECK ("id" = 1),
  ADD CONSTRAINT "moderation_settings_panic_has_somebody" CHECK (("panic_since" IS NULL) = ("panic_by_id" IS NULL)),
  ADD CONSTRAINT "moderation_settings_alarm" CHECK ("alarm_after" BETWEEN 1 AND 43200);
ALTER TABLE "filter_languages" ADD CONSTRAINT "filter_languages_decide_from" CHECK ("decide_from" BETWEEN 0.5 AND 1);

CREATE TRIGGER "rule_versions_append_only" BEFORE UPDATE OR DELETE ON "rule_versions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "rule_versions_no_truncate" BEFORE TRUNCATE ON "rule_versions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "audit_links_append_only" BEFORE UPDATE OR DELETE ON "audit_links"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "audit_links_no_truncate" BEFORE TRUNCATE ON "audit_links"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();

-- What a hash covers: every column, as text, none of which can run into the next. lib/staff/audit-chain.ts makes the same.
CREATE FUNCTION "audit_text"("entry" "audit_entries") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    "entry"."id", (extract(epoch FROM "entry"."at") * 1000)::bigint, "entry"."staff_id", "entry"."action",
    "entry"."subject", "entry"."detail"
  )::text
$$;

-- As the transaction ends, so that the lock, which puts the entries of all in one row, waits for nothing but the commit.
CREATE FUNCTION "link_audit_entry"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  "last" record;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit_links'));
  SELECT "place", "hash" INTO "last" FROM "audit_links" ORDER BY "place" DESC LIMIT 1;
  INSERT INTO "audit_links" ("place", "entry_id", "hash") VALUES (
    COALESCE("last"."place", 0) + 1,
    NEW."id",
    sha256(COALESCE("last"."hash", ''::bytea) || convert_to("audit_text"(NEW), 'UTF8'))
  );
  RETURN NULL;
END
$$;

-- What was written before there was a chain is its beginning.
DO $$
DECLARE
  "entry" "audit_entries";
  "before" bytea := ''::bytea;
  "at_place" bigint := 0;
BEGIN
  FOR "entry" IN SELECT * FROM "audit_entries" ORDER BY "id" LOOP
    "at_place" := "at_place" + 1;
    "before" := sha256("before" || convert_to("audit_text"("entry"), 'UTF8'));
    INSERT INTO "audit_links" ("place", "entry_id", "hash") VALUES ("at_place", "entry"."id", "before");
  END LOOP;
END
$$;

CREATE CONSTRAINT TRIGGER "audit_entries_are_linked" AFTER INSERT ON "audit_entries"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION "link_audit_entry"();
