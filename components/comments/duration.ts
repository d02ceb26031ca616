import type { Translator } from "#lib/messages/translator.ts";

/** A length of time in words, as exact as a person would say it. At least a minute. */
export function durationInWords(minutes: number, t: Translator): string {
  if (minutes < 90) return t("receipts.minutes", { count: Math.max(1, Math.round(minutes)) });
  if (minutes < 36 * 60) return t("receipts.hours", { count: Math.round(minutes / 60) });
  return t("receipts.days", { count: Math.round(minutes / (24 * 60)) });
}
