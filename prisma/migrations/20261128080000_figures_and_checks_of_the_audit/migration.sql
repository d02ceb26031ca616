-- What the figures of moderation count, the ways into the audit, and what became of each check of its chain.

CREATE TYPE "audit_fault" AS ENUM ('LINK_MISSING', 'ENTRY_MISSING', 'CHANGED', 'UNLINKED', 'HEAD_UNKNOWN');

ALTER TABLE "comments" ADD COLUMN     "at_once" "verdict";

CREATE TABLE "audit_checks" (
    "id" SERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "entries" BIGINT NOT NULL,
    "head" BYTEA,
    "fault" "audit_fault",
    "place" BIGINT,

    CONSTRAINT "audit_checks_pkey" PRIMARY KEY ("id")
);

DROP INDEX "audit_entries_at_idx";

DROP INDEX "audit_entries_staff_id_idx";

CREATE INDEX "audit_entries_at_id_idx" ON "audit_entries"("at" DESC, "id" DESC);

CREATE INDEX "audit_entries_staff_id_at_id_idx" ON "audit_entries"("staff_id", "at" DESC, "id" DESC);

CREATE INDEX "audit_entries_action_at_id_idx" ON "audit_entries"("action", "at" DESC, "id" DESC);

CREATE INDEX "audit_entries_subject_at_id_idx" ON "audit_entries"("subject", "at" DESC, "id" DESC);

CREATE INDEX "comments_created_at_idx" ON "comments"("created_at");

-- Until now trust and a blocked visitor were all that decided on a comment as it arrived.
UPDATE "comments" SET "at_once" = 'PUBLISHED' WHERE "findings" @> '[{"rule": "trusted"}]';
UPDATE "comments" SET "at_once" = 'REFUSED' WHERE "findings" @> '[{"rule": "blocked"}]';

CREATE FUNCTION "keep_first_verdict"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."staff_id" IS NULL AND NEW."decided_at" <= NEW."created_at" AND NEW."status" IN ('PUBLISHED', 'REFUSED', 'SPAM') THEN
    NEW."at_once" := NEW."status"::text::"verdict";
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER "comments_keep_their_first_verdict" BEFORE INSERT ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "keep_first_verdict"();
