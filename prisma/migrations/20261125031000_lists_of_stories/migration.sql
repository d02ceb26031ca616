-- The pages of a tag and of an author are read off one index each, however many stories there are.

-- CreateTable
CREATE TABLE "tagged_articles" (
    "tag_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "tagged_articles_pkey" PRIMARY KEY ("tag_id","language","published_at","article_id")
);

-- CreateTable
CREATE TABLE "signed_articles" (
    "author_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "article_id" INTEGER NOT NULL,

    CONSTRAINT "signed_articles_pkey" PRIMARY KEY ("author_id","language","published_at","article_id")
);

-- CreateIndex
CREATE INDEX "tagged_articles_article_id_idx" ON "tagged_articles"("article_id");

-- CreateIndex
CREATE INDEX "signed_articles_article_id_idx" ON "signed_articles"("article_id");

-- AddForeignKey
ALTER TABLE "tagged_articles" ADD CONSTRAINT "tagged_articles_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tagged_articles" ADD CONSTRAINT "tagged_articles_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_articles" ADD CONSTRAINT "signed_articles_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "authors"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_articles" ADD CONSTRAINT "signed_articles_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Puts an article into the lists of its tags and authors, or out of them.
CREATE FUNCTION "list_article"("listed" INTEGER) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM tagged_articles WHERE article_id = listed;
  DELETE FROM signed_articles WHERE article_id = listed;
  INSERT INTO tagged_articles (tag_id, language, published_at, article_id)
    SELECT tag_id, language, published_at, id FROM articles JOIN story_tags USING (story_id)
    WHERE id = listed AND status = 'PUBLISHED';
  INSERT INTO signed_articles (author_id, language, published_at, article_id)
    SELECT author_id, language, published_at, id FROM articles JOIN article_authors ON article_id = id
    WHERE id = listed AND status = 'PUBLISHED';
END $$;

CREATE FUNCTION "list_changed_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM list_article(NEW.id);
  RETURN NULL;
END $$;

CREATE TRIGGER "articles_are_listed" AFTER UPDATE OF "status", "published_at", "language", "story_id" ON "articles"
  FOR EACH ROW EXECUTE FUNCTION "list_changed_article"();
CREATE TRIGGER "new_articles_are_listed" AFTER INSERT ON "articles"
  FOR EACH ROW WHEN (NEW."status" = 'PUBLISHED') EXECUTE FUNCTION "list_changed_article"();

-- Whoever publishes meanwhile is waited for, else neither would see what the other did. One statement may do both:
-- then the article is listed already.
CREATE FUNCTION "list_tagged_story"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM articles WHERE story_id IN (OLD.story_id, NEW.story_id) ORDER BY id FOR NO KEY UPDATE;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM tagged_articles USING articles
      WHERE tag_id = OLD.tag_id AND article_id = id AND story_id = OLD.story_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO tagged_articles (tag_id, language, published_at, article_id)
      SELECT NEW.tag_id, language, published_at, id FROM articles
      WHERE story_id = NEW.story_id AND status = 'PUBLISHED'
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "story_tags_are_listed" AFTER INSERT OR UPDATE OR DELETE ON "story_tags"
  FOR EACH ROW EXECUTE FUNCTION "list_tagged_story"();

CREATE FUNCTION "list_signed_article"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM articles WHERE id IN (OLD.article_id, NEW.article_id) ORDER BY id FOR NO KEY UPDATE;
  IF TG_OP <> 'INSERT' THEN
    DELETE FROM signed_articles WHERE author_id = OLD.author_id AND article_id = OLD.article_id;
  END IF;
  IF TG_OP <> 'DELETE' THEN
    INSERT INTO signed_articles (author_id, language, published_at, article_id)
      SELECT NEW.author_id, language, published_at, id FROM articles
      WHERE id = NEW.article_id AND status = 'PUBLISHED'
      ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "article_authors_are_listed" AFTER INSERT OR UPDATE OF "article_id", "author_id" OR DELETE ON "article_authors"
  FOR EACH ROW EXECUTE FUNCTION "list_signed_article"();

SELECT list_article(id) FROM articles WHERE status = 'PUBLISHED';
