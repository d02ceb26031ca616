import { calendarLocale } from "#lib/messages/locale.ts";
import type { Translator } from "#lib/messages/translator.ts";

/** The name of a day of the week: 1 is Monday (ISO 8601). */
export function dayName(weekday: number, { language }: Pick<Translator, "language">): string {
  const format = new Intl.DateTimeFormat(calendarLocale[language], { weekday: "long", timeZone: "UTC" });
  // The year 2024 began on a Monday.
  return format.format(Date.UTC(2024, 0, weekday));
}
