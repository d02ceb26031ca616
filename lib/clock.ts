const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * What a clock in a time zone shows: `2026-11-25 09:30:00`.
 * @param timeZone an IANA name; throws a RangeError for what is none
 */
export function clockIn(timeZone: string, time: Date): string {
  // Sweden writes dates as ISO 8601 does. To make a format takes longer than to use it.
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat("sv", { dateStyle: "short", timeStyle: "medium", timeZone });
  formats.set(timeZone, format);
  return format.format(time);
}

/** How far clocks in a time zone are ahead of UTC at a time, in milliseconds, as the time is. */
export function aheadOfUtc(timeZone: string, time: number): number {
  const shown = clockIn(timeZone, new Date(time));
  return Date.parse(`${shown.replace(" ", "T")}Z`) - Math.floor(time / 1_000) * 1_000;
}

/** The minute of the day that "21:30" is; `null` for what is no time. */
export function minuteOf(clock: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}

/** The day, such as `2026-11-25`, and the minute of it that a clock in a time zone shows. */
export function dayAndMinuteIn(timeZone: string, time: Date): { day: string; minute: number } {
  const [day = "", clock = ""] = clockIn(timeZone, time).split(" ");
  return { day, minute: minuteOf(clock.slice(0, "09:30".length)) ?? 0 };
}
