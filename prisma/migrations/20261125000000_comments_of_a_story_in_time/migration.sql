-- For the feed of a story, and to see whether it is flooded just now.
CREATE INDEX "comments_story_id_created_at_idx" ON "comments"("story_id", "created_at");
