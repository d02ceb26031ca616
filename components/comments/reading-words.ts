import type { ThreadMode } from "#lib/generated/prisma/enums.ts";
import { calendarLocale } from "#lib/messages/locale.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { type DutyHours, merged, type Timetable } from "#lib/modes/timetable.ts";

/** Who reads comments before they appear, and when: nothing in it depends on the hour, so that a page can be kept. */
export function readingWords(mode: ThreadMode, timetable: Timetable | null, t: Translator): string {
  const first = t(mode === "OPEN" ? "comments.unheld" : "comments.moderated");
  if (!timetable || timetable.hours.length === 0) return first;
  return `${first} ${t("comments.hours", { hours: hoursInWords(timetable.hours, t), zone: zoneName(timetable, t) })}`;
}

/** "Mon–Fri 08:00–22:00, Sat 10:00–14:00" in the language's own days and digits; days alike are told together. */
export function hoursInWords(hours: readonly DutyHours[], t: Translator): string {
  const list = new Intl.ListFormat(calendarLocale[t.language], { type: "unit", style: "short" });
  const whole = merged(hours);
  const days = Array.from({ length: 7 }, (_, i) => {
    const theirs = whole.filter(({ weekday }) => weekday === i + 1);
    return list.format(theirs.map(({ fromMinute, toMinute }) => `${clock(fromMinute, t)}–${clock(toMinute, t)}`));
  });
  const runs: { first: number; last: number; times: string }[] = [];
  for (const [day, times] of days.entries()) {
    const run = runs.at(-1);
    if (run && run.times === times) run.last = day;
    else runs.push({ first: day, last: day, times });
  }
  const told = runs.filter(({ times }) => times !== "");
  if (told.length === 1 && told[0]?.first === 0 && told[0].last === 6) return told[0].times;
  const name = ({ first, last }: { first: number; last: number }) =>
    first === last ? dayName(first, t) : `${dayName(first, t)}–${dayName(last, t)}`;
  return list.format(told.map((run) => `${name(run)} ${run.times}`));
}

/** 5 January 1970 was a Monday. */
const monday = Date.UTC(1970, 0, 5);

function clock(minute: number, t: Translator): string {
  const format = new Intl.DateTimeFormat(calendarLocale[t.language], { timeStyle: "short", timeZone: "UTC" });
  return format.format(monday + minute * 60_000);
}

function dayName(day: number, t: Translator): string {
  const format = new Intl.DateTimeFormat(calendarLocale[t.language], { weekday: "short", timeZone: "UTC" });
  return format.format(monday + day * 86_400_000);
}

function zoneName({ timeZone }: Timetable, t: Translator): string {
  const format = new Intl.DateTimeFormat(calendarLocale[t.language], { timeZone, timeZoneName: "shortGeneric" });
  return format.formatToParts(monday).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}
