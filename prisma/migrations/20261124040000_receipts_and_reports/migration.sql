-- CreateEnum
CREATE TYPE "refusal_reason" AS ENUM ('OFFENSIVE', 'ABUSIVE', 'SPAM', 'BANNED_WORD', 'AD', 'ILLEGAL_CONTENT', 'HARASSMENT_BULLYING', 'MISINFORMATION', 'HATE_SPEECH', 'IRRELEVANT_CONTENT', 'OTHER');

-- CreateEnum
CREATE TYPE "report_category" AS ENUM ('OFFENSIVE', 'ABUSIVE', 'SPAM', 'ILLEGAL', 'OTHER');

-- CreateEnum
CREATE TYPE "report_outcome" AS ENUM ('UPHELD', 'DISMISSED');

-- DropIndex
DROP INDEX "comments_story_id_status_created_at_idx";

-- AlterTable
ALTER TABLE "comments" ADD COLUMN "address_id" INTEGER,
ADD COLUMN "appeal" TEXT,
ADD COLUMN "appealed_at" TIMESTAMPTZ(3),
ADD COLUMN "correction" TEXT,
ADD COLUMN "findings" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN "mail_decision" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "mail_replies" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "path" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[],
ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN "staff_id" INTEGER,
ADD COLUMN "visitor" BYTEA,
ADD COLUMN "waiting_since" TIMESTAMPTZ(3),
ADD COLUMN "words_key" BYTEA,
ALTER COLUMN "author_name" DROP NOT NULL,
ALTER COLUMN "text" DROP NOT NULL;

-- AlterTable
ALTER TABLE "decisions" ADD COLUMN "reason" "refusal_reason",
ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "receipts" (
    "token_hash" BYTEA NOT NULL,
    "comment_id" INTEGER,
    "report_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipts_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "guest_addresses" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "language" "language" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirm_hash" BYTEA,
    "asked_by_id" INTEGER,
    "asked_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "silenced_at" TIMESTAMPTZ(3),

    CONSTRAINT "guest_addresses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "guest_passes" (
    "token_hash" BYTEA NOT NULL,
    "address_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "guest_passes_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "reports" (
    "id" SERIAL NOT NULL,
    "comment_id" INTEGER NOT NULL,
    "category" "report_category" NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "language" "language" NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "good_faith" BOOLEAN NOT NULL DEFAULT false,
    "visitor" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "outcome" "report_outcome",

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visitor_keys" (
    "id" SERIAL NOT NULL,
    "key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visitor_keys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "visitor_blocks" (
    "visitor" BYTEA NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "visitor_blocks_pkey" PRIMARY KEY ("visitor")
);

-- CreateIndex
CREATE INDEX "receipts_comment_id_idx" ON "receipts"("comment_id");

-- CreateIndex
CREATE INDEX "receipts_report_id_idx" ON "receipts"("report_id");

-- CreateIndex
CREATE UNIQUE INDEX "guest_addresses_email_key" ON "guest_addresses"("email");

-- CreateIndex
CREATE UNIQUE INDEX "guest_addresses_confirm_hash_key" ON "guest_addresses"("confirm_hash");

-- CreateIndex
CREATE INDEX "guest_passes_address_id_idx" ON "guest_passes"("address_id");

-- CreateIndex
CREATE INDEX "reports_resolved_at_created_at_idx" ON "reports"("resolved_at", "created_at");

-- CreateIndex
CREATE INDEX "reports_email_idx" ON "reports"("email");

-- CreateIndex
CREATE UNIQUE INDEX "reports_comment_id_visitor_key" ON "reports"("comment_id", "visitor");

-- CreateIndex
CREATE INDEX "visitor_keys_expires_at_idx" ON "visitor_keys"("expires_at");

-- CreateIndex
CREATE INDEX "visitor_blocks_staff_id_idx" ON "visitor_blocks"("staff_id");

-- CreateIndex
CREATE INDEX "visitor_blocks_expires_at_idx" ON "visitor_blocks"("expires_at");

-- CreateIndex
CREATE INDEX "comments_story_id_status_path_idx" ON "comments"("story_id", "status", "path");

-- CreateIndex
CREATE INDEX "comments_waiting_since_id_idx" ON "comments"("waiting_since", "id");

-- CreateIndex
CREATE INDEX "comments_words_key_created_at_idx" ON "comments"("words_key", "created_at");

-- CreateIndex
CREATE INDEX "comments_visitor_created_at_idx" ON "comments"("visitor", "created_at");

-- CreateIndex
CREATE INDEX "comments_address_id_idx" ON "comments"("address_id");

-- CreateIndex
CREATE INDEX "comments_staff_id_idx" ON "comments"("staff_id");

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "guest_addresses"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "receipts" ADD CONSTRAINT "receipts_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "guest_passes" ADD CONSTRAINT "guest_passes_address_id_fkey" FOREIGN KEY ("address_id") REFERENCES "guest_addresses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visitor_blocks" ADD CONSTRAINT "visitor_blocks_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say.

-- A comment knows the way to it from the first of its thread, so that a thread is read, page by page, off one index.
-- Past eight steps the way gets no longer: who answers there stands beside whom they answer.
CREATE FUNCTION "place_comment"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW."path" := COALESCE((SELECT "path"[1:7] FROM "comments" WHERE "id" = NEW."parent_id"), '{}') || NEW."id";
  IF NEW."status" = 'HELD' THEN
    NEW."waiting_since" := COALESCE(NEW."waiting_since", NEW."created_at");
  END IF;
  RETURN NEW;
END
$$;

WITH RECURSIVE "placed" AS (
  SELECT "id", ARRAY["id"] AS "path" FROM "comments" WHERE "parent_id" IS NULL
  UNION ALL
  SELECT "c"."id", "p"."path"[1:7] || "c"."id" FROM "comments" "c" JOIN "placed" "p" ON "c"."parent_id" = "p"."id"
)
UPDATE "comments" SET "path" = "placed"."path" FROM "placed" WHERE "comments"."id" = "placed"."id";
UPDATE "comments" SET "waiting_since" = "created_at" WHERE "status" = 'HELD';

CREATE TRIGGER "comments_have_a_place" BEFORE INSERT ON "comments"
  FOR EACH ROW EXECUTE FUNCTION "place_comment"();

-- The newest thread first, and each in its order.
CREATE INDEX "comments_newest_first" ON "comments" ("story_id", ("path"[1]) DESC, "path") WHERE "status" = 'PUBLISHED';

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_held_waits" CHECK ("status" <> 'HELD' OR "waiting_since" IS NOT NULL),
  ADD CONSTRAINT "comments_erased_is_empty" CHECK (
    CASE WHEN "status" = 'ERASED'
      THEN num_nonnulls("author_name", "text", "email", "correction", "appeal", "words_key", "visitor", "address_id") = 0
      ELSE "author_name" IS NOT NULL AND "text" IS NOT NULL
    END
  ),
  ADD CONSTRAINT "comments_correction_length" CHECK (char_length("correction") BETWEEN 1 AND 5000),
  ADD CONSTRAINT "comments_appeal_length" CHECK (char_length("appeal") BETWEEN 1 AND 2000),
  ADD CONSTRAINT "comments_appeal_has_time" CHECK ("appeal" IS NULL OR "appealed_at" IS NOT NULL),
  ADD CONSTRAINT "comments_findings_are_a_list" CHECK (jsonb_typeof("findings") = 'array'),
  ADD CONSTRAINT "comments_key_lengths" CHECK (octet_length("words_key") = 32 AND octet_length("visitor") = 32);

ALTER TABLE "decisions"
  ADD CONSTRAINT "decisions_reason_of_refusal" CHECK ("reason" IS NULL OR "verdict" = 'REFUSED');

ALTER TABLE "receipts"
  ADD CONSTRAINT "receipts_of_one_thing" CHECK (num_nonnulls("comment_id", "report_id") = 1),
  ADD CONSTRAINT "receipts_token_hash_length" CHECK (octet_length("token_hash") = 32);

ALTER TABLE "guest_addresses"
  ADD CONSTRAINT "guest_addresses_email_lower" CHECK ("email" = lower("email") AND char_length("email") BETWEEN 3 AND 254),
  ADD CONSTRAINT "guest_addresses_confirm_hash_length" CHECK (octet_length("confirm_hash") = 32);
ALTER TABLE "guest_passes" ADD CONSTRAINT "guest_passes_token_hash_length" CHECK (octet_length("token_hash") = 32);

ALTER TABLE "reports"
  ADD CONSTRAINT "reports_words_length" CHECK (char_length("words") <= 5000),
  ADD CONSTRAINT "reports_name_length" CHECK (char_length("name") BETWEEN 1 AND 80),
  ADD CONSTRAINT "reports_email_length" CHECK (char_length("email") BETWEEN 3 AND 254),
  ADD CONSTRAINT "reports_illegal_in_good_faith" CHECK ("category" <> 'ILLEGAL' OR "good_faith"),
  ADD CONSTRAINT "reports_outcome_has_time" CHECK (("outcome" IS NULL) = ("resolved_at" IS NULL)),
  ADD CONSTRAINT "reports_visitor_length" CHECK (octet_length("visitor") = 32);

ALTER TABLE "visitor_keys" ADD CONSTRAINT "visitor_keys_key_length" CHECK (octet_length("key") = 32);
ALTER TABLE "visitor_blocks" ADD CONSTRAINT "visitor_blocks_visitor_length" CHECK (octet_length("visitor") = 32);
