-- Until when it was looked which threads have closed by their age: after an outage nothing of it is left out.
ALTER TABLE "moderation_settings" ADD COLUMN     "threads_looked_at" TIMESTAMPTZ(3);
