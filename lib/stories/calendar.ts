import { env } from "../env.ts";

/** The day of a time, such as `2026-11-25`, where the newsroom is. */
export function dayOf(time: Date): string {
  // Sweden writes dates as ISO 8601 does.
  return new Intl.DateTimeFormat("sv", { dateStyle: "short", timeZone: env().TIME_ZONE }).format(time);
}

/** The month of a time, such as `2026-11`, where the newsroom is. */
export function monthOf(time: Date): string {
  return dayOf(time).slice(0, 7);
}
