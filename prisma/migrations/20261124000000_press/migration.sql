-- What readers see has changed: written in the transaction that changed it. Each instance of the site asks for what
-- came since it last asked; the notification only says that it is time to.
CREATE TABLE "press_changes" (
    "id" BIGSERIAL NOT NULL,
    "transaction" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,
    "subjects" TEXT[] NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "press_changes_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "press_changes_transaction_idx" ON "press_changes"("transaction");
CREATE INDEX "press_changes_at_idx" ON "press_changes"("at");

CREATE FUNCTION "tell_presses"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('press', '');
  RETURN NULL;
END $$;

CREATE TRIGGER "press_changes_told" AFTER INSERT ON "press_changes"
  FOR EACH STATEMENT EXECUTE FUNCTION "tell_presses"();
