-- Whoever is written to gets the letter in the language of the desk on which they were entered.
ALTER TABLE "moderation_settings" ADD COLUMN     "alarm_language" "language" NOT NULL DEFAULT 'en';
