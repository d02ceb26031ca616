import type { Translator } from "#lib/messages/translator.ts";

/** A time as the page's language writes it. */
export function Time({ at, t }: { at: Date; t: Translator }) {
  return <time dateTime={at.toISOString()}>{t.dateTime(at)}</time>;
}
