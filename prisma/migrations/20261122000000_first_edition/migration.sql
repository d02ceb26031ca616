-- CreateEnum
CREATE TYPE "language" AS ENUM ('en', 'ar', 'ckb', 'kmr');

-- CreateEnum
CREATE TYPE "article_status" AS ENUM ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "comment_status" AS ENUM ('HELD', 'PUBLISHED', 'REFUSED', 'SPAM', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "verdict" AS ENUM ('PUBLISHED', 'REFUSED', 'SPAM');

-- CreateEnum
CREATE TYPE "thread_mode" AS ENUM ('HOLD', 'CLOSED');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('ADMIN', 'EDITOR', 'AUTHOR', 'MODERATOR');

-- CreateTable
CREATE TABLE "stories" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,
    "section_id" INTEGER NOT NULL,
    "thread_mode" "thread_mode" NOT NULL DEFAULT 'HOLD',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" SERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "slug" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "dateline_place" TEXT NOT NULL DEFAULT '',
    "lead_media_id" TEXT,
    "lead_alt" TEXT NOT NULL DEFAULT '',
    "lead_caption" TEXT NOT NULL DEFAULT '',
    "lead_credit" TEXT NOT NULL DEFAULT '',
    "status" "article_status" NOT NULL DEFAULT 'DRAFT',
    "owner_id" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "scheduled_for" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_names" (
    "section_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "section_names_pkey" PRIMARY KEY ("section_id","language")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_names" (
    "tag_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "tag_names_pkey" PRIMARY KEY ("tag_id","language")
);

-- CreateTable
CREATE TABLE "story_tags" (
    "story_id" INTEGER NOT NULL,
    "tag_id" INTEGER NOT NULL,

    CONSTRAINT "story_tags_pkey" PRIMARY KEY ("story_id","tag_id")
);

-- CreateTable
CREATE TABLE "authors" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "staff_id" INTEGER,

    CONSTRAINT "authors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "author_names" (
    "author_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "author_names_pkey" PRIMARY KEY ("author_id","language")
);

-- CreateTable
CREATE TABLE "article_authors" (
    "article_id" INTEGER NOT NULL,
    "author_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "article_authors_pkey" PRIMARY KEY ("article_id","author_id")
);

-- CreateTable
CREATE TABLE "media" (
    "id" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "widths" INTEGER[],
    "uploaded_by" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "short_links" (
    "code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "short_links_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "short_link_days" (
    "code" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "hits" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "short_link_days_pkey" PRIMARY KEY ("code","day")
);

-- CreateTable
CREATE TABLE "comments" (
    "id" SERIAL NOT NULL,
    "story_id" INTEGER NOT NULL,
    "parent_id" INTEGER,
    "language" "language" NOT NULL,
    "author_name" TEXT NOT NULL,
    "email" TEXT,
    "text" TEXT NOT NULL,
    "status" "comment_status" NOT NULL DEFAULT 'HELD',
    "form_key" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" SERIAL NOT NULL,
    "comment_id" INTEGER NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "verdict" "verdict" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_sessions" (
    "id_hash" BYTEA NOT NULL,
    "staff_id" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_sessions_pkey" PRIMARY KEY ("id_hash")
);

-- CreateTable
CREATE TABLE "set_up_links" (
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "set_up_links_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "staff_id" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "stories_code_key" ON "stories"("code");

-- CreateIndex
CREATE INDEX "stories_section_id_idx" ON "stories"("section_id");

-- CreateIndex
CREATE INDEX "articles_language_status_published_at_idx" ON "articles"("language", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "articles_owner_id_idx" ON "articles"("owner_id");

-- CreateIndex
CREATE INDEX "articles_lead_media_id_idx" ON "articles"("lead_media_id");

-- CreateIndex
CREATE UNIQUE INDEX "articles_story_id_language_key" ON "articles"("story_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "sections_slug_key" ON "sections"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "tags_slug_key" ON "tags"("slug");

-- CreateIndex
CREATE INDEX "story_tags_tag_id_idx" ON "story_tags"("tag_id");

-- CreateIndex
CREATE UNIQUE INDEX "authors_slug_key" ON "authors"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "authors_staff_id_key" ON "authors"("staff_id");

-- CreateIndex
CREATE INDEX "article_authors_author_id_idx" ON "article_authors"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "article_authors_article_id_position_key" ON "article_authors"("article_id", "position");

-- CreateIndex
CREATE INDEX "media_uploaded_by_idx" ON "media"("uploaded_by");

-- CreateIndex
CREATE UNIQUE INDEX "comments_form_key_key" ON "comments"("form_key");

-- CreateIndex
CREATE INDEX "comments_story_id_status_created_at_idx" ON "comments"("story_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "comments_status_created_at_id_idx" ON "comments"("status", "created_at", "id");

-- CreateIndex
CREATE INDEX "comments_email_idx" ON "comments"("email");

-- CreateIndex
CREATE INDEX "comments_parent_id_story_id_idx" ON "comments"("parent_id", "story_id");

-- CreateIndex
CREATE UNIQUE INDEX "comments_id_story_id_key" ON "comments"("id", "story_id");

-- CreateIndex
CREATE INDEX "decisions_comment_id_idx" ON "decisions"("comment_id");

-- CreateIndex
CREATE INDEX "decisions_staff_id_idx" ON "decisions"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_email_key" ON "staff"("email");

-- CreateIndex
CREATE INDEX "staff_sessions_staff_id_idx" ON "staff_sessions"("staff_id");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "audit_entries_staff_id_idx" ON "audit_entries"("staff_id");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_code_fkey" FOREIGN KEY ("code") REFERENCES "short_links"("code") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "stories" ADD CONSTRAINT "stories_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_lead_media_id_fkey" FOREIGN KEY ("lead_media_id") REFERENCES "media"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_names" ADD CONSTRAINT "section_names_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_names" ADD CONSTRAINT "tag_names_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_tags" ADD CONSTRAINT "story_tags_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_tags" ADD CONSTRAINT "story_tags_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "authors" ADD CONSTRAINT "authors_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "author_names" ADD CONSTRAINT "author_names_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_authors" ADD CONSTRAINT "article_authors_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by_fkey" FOREIGN KEY ("uploaded_by") REFERENCES "staff"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "short_link_days" ADD CONSTRAINT "short_link_days_code_fkey" FOREIGN KEY ("code") REFERENCES "short_links"("code") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "stories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent_id_story_id_fkey" FOREIGN KEY ("parent_id", "story_id") REFERENCES "comments"("id", "story_id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say. Everything below must never be false, whoever writes to the database.

-- Lengths are in characters. The code limits the same things earlier and in words.
ALTER TABLE "short_links" ADD CONSTRAINT "short_links_code_form" CHECK ("code" ~ '^[a-z0-9]{6}$');

ALTER TABLE "sections" ADD CONSTRAINT "sections_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "tags" ADD CONSTRAINT "tags_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "authors" ADD CONSTRAINT "authors_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');

ALTER TABLE "articles"
  ADD CONSTRAINT "articles_slug_form" CHECK ("slug" <> '' AND "slug" !~ '[[:space:]/?#%]' AND char_length("slug") <= 120),
  ADD CONSTRAINT "articles_headline_length" CHECK (char_length("headline") BETWEEN 1 AND 300),
  ADD CONSTRAINT "articles_body_is_document" CHECK (jsonb_typeof("body") = 'object'),
  ADD CONSTRAINT "articles_scheduled_has_time" CHECK ("status" <> 'SCHEDULED' OR "scheduled_for" IS NOT NULL),
  ADD CONSTRAINT "articles_published_has_time" CHECK ("status" <> 'PUBLISHED' OR ("published_at" IS NOT NULL AND "updated_at" IS NOT NULL)),
  ADD CONSTRAINT "articles_withdrawn_has_time" CHECK ("status" <> 'WITHDRAWN' OR "withdrawn_at" IS NOT NULL),
  ADD CONSTRAINT "articles_lead_has_alt" CHECK ("lead_media_id" IS NULL OR "lead_alt" <> '' OR "status" = 'DRAFT');

ALTER TABLE "media"
  ADD CONSTRAINT "media_id_form" CHECK ("id" ~ '^[a-z0-9]{16}$'),
  ADD CONSTRAINT "media_size" CHECK ("width" > 0 AND "height" > 0 AND cardinality("widths") > 0);

ALTER TABLE "short_link_days" ADD CONSTRAINT "short_link_days_hits" CHECK ("hits" >= 0);

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_author_length" CHECK (char_length("author_name") BETWEEN 1 AND 80),
  ADD CONSTRAINT "comments_email_length" CHECK ("email" IS NULL OR char_length("email") BETWEEN 3 AND 254),
  ADD CONSTRAINT "comments_text_length" CHECK (char_length("text") BETWEEN 1 AND 5000),
  ADD CONSTRAINT "comments_form_key_length" CHECK (octet_length("form_key") = 32),
  ADD CONSTRAINT "comments_not_own_parent" CHECK ("parent_id" IS NULL OR "parent_id" <> "id"),
  ADD CONSTRAINT "comments_held_is_undecided" CHECK (("status" = 'HELD') = ("decided_at" IS NULL));

ALTER TABLE "staff"
  ADD CONSTRAINT "staff_email_lower" CHECK ("email" = lower("email") AND "email" LIKE '%_@_%'),
  ADD CONSTRAINT "staff_name_length" CHECK (char_length("name") BETWEEN 1 AND 80),
  ADD CONSTRAINT "staff_password_is_argon2id" CHECK ("password_hash" LIKE '$argon2id$%');

ALTER TABLE "staff_sessions" ADD CONSTRAINT "staff_sessions_id_hash_length" CHECK (octet_length("id_hash") = 32);
ALTER TABLE "set_up_links" ADD CONSTRAINT "set_up_links_token_hash_length" CHECK (octet_length("token_hash") = 32);

-- Records of what was done are only ever added to.
CREATE FUNCTION "refuse_change_of_record"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "audit_entries_append_only" BEFORE UPDATE OR DELETE ON "audit_entries"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "audit_entries_no_truncate" BEFORE TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "decisions_append_only" BEFORE UPDATE OR DELETE ON "decisions"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "decisions_no_truncate" BEFORE TRUNCATE ON "decisions"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
