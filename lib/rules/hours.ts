/** The minute of the day that "21:30" is; `null` for what is no time. */
export function minuteOf(clock: string): number | null {
  const [, hour, minute] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/**
 * Whether clocks in a place show a time from `from` on and before `to`, maybe over midnight. Where they are put forward
 * or back, it is what they show that counts.
 */
export function hoursIn({ from, to, timeZone }: { from: string; to: string; timeZone: string }) {
  const format = new Intl.DateTimeFormat("en", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  if (begin === null || end === null) throw new RangeError("no time of day");
  return (time: Date): boolean => {
    const now = minuteOf(format.format(time)) ?? 0;
    return begin < end ? begin <= now && now < end : begin <= now || now < end;
  };
}
