-- What the sweep of the night looks for (lib/privacy). A comment is not in it before it is decided on.
CREATE INDEX "comments_with_an_address" ON "comments" ("decided_at")
  WHERE "waiting_since" IS NULL AND ("email" IS NOT NULL OR "address_id" IS NOT NULL);
