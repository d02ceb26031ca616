-- What else an address has sent, the newest first, is read off an index however much it is.

DROP INDEX "comments_address_id_idx";

DROP INDEX "comments_email_idx";

CREATE INDEX "comments_email_created_at_id_idx" ON "comments"("email", "created_at", "id");

CREATE INDEX "comments_address_id_created_at_id_idx" ON "comments"("address_id", "created_at", "id");
