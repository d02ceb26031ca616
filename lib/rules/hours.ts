import { dayAndMinuteIn, minuteOf } from "../clock.ts";

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
  const [begin, end] = [minuteOf(from), minuteOf(to)];
  if (begin === null || end === null) throw new RangeError("no time of day");
  return (time: Date): boolean => {
    const { minute: now } = dayAndMinuteIn(timeZone, time);
    return begin < end ? begin <= now && now < end : begin <= now || now < end;
  };
}
