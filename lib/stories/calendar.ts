import { aheadOfUtc, clockIn } from "../clock.ts";
import { env } from "../env.ts";

/** The day of a time, such as `2026-11-25`, where the newsroom is. */
export function dayOf(time: Date): string {
  return clockAt(time).slice(0, "2026-11-25".length);
}

/** The month of a time, such as `2026-11`, where the newsroom is. */
export function monthOf(time: Date): string {
  return dayOf(time).slice(0, "2026-11".length);
}

/** When a day such as `2026-11-25` begins where the newsroom is: not at midnight where clocks are put forward then. */
export function beginningOf(day: string): Date {
  const utc = Date.parse(`${day}T00:00Z`);
  // The clock's distance from UTC may change on the day itself.
  const maybe = [utc - distanceAt(utc - aDay), utc - distanceAt(utc + aDay)].sort((one, other) => one - other);
  return new Date(maybe.find((time) => dayOf(new Date(time)) >= day) ?? utc);
}

/** The day so many days after another. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) + aDay).toISOString().slice(0, day.length);
}

/** The month after another, such as `2027-01`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number)).toISOString().slice(0, month.length);
}

/** Says whether a text is a day that there is, such as `2024-02-29`, in the years that a newspaper may have: 1900 to 2199. */
export function isDay(text: string): boolean {
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.slice(0, text.length) === text;
}

const aDay = 86_400_000;

const distanceAt = (time: number) => aheadOfUtc(env().TIME_ZONE, time);

const clockAt = (time: Date) => clockIn(env().TIME_ZONE, time);
