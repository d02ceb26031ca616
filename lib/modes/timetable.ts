import type { ThreadMode } from "../generated/prisma/enums.ts";

/** When comments of a language are read, and what becomes of those that come then, and of the others. */
export interface Timetable {
  /** An IANA name. */
  timeZone: string;
  during: ThreadMode;
  otherwise: ThreadMode;
  hours: readonly DutyHours[];
}

/** A part of a weekday (1 is Monday, ISO 8601), in minutes after midnight; the end is not included. */
export interface DutyHours {
  weekday: number;
  fromMinute: number;
  toMinute: number;
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const minute = 60_000;
/** No zone puts its clocks at any other time. */
const quarter = 15 * minute;

/** Whether somebody reads at a time. What counts is what clocks in the time zone show, also on the nights they are changed. */
export function isOnDuty({ timeZone, hours }: Timetable, at: Date): boolean {
  const { weekday, minutes } = clockIn(timeZone, at);
  return hours.some((it) => it.weekday === weekday && it.fromMinute <= minutes && minutes < it.toMinute);
}

/** The same hours with nothing told twice: what overlaps or meets on a day is one. */
export function merged(hours: readonly DutyHours[]): DutyHours[] {
  const whole: DutyHours[] = [];
  for (const next of hours.toSorted((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute)) {
    const last = whole.at(-1);
    if (last?.weekday !== next.weekday || last.toMinute < next.fromMinute) whole.push({ ...next });
    else last.toMinute = Math.max(last.toMinute, next.toMinute);
  }
  return whole;
}

/** The next time at which somebody begins to read, or stops; `null` where that is always or never. */
export function nextChange(timetable: Timetable, now: Date): Date | null {
  const before = isOnDuty(timetable, now);
  const { year, month, day } = clockIn(timetable.timeZone, now);
  const marks = new Set(timetable.hours.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]));
  const begins = Array.from({ length: 9 }, (_, days) => Date.UTC(year, month - 1, day + days));
  const candidates = begins.flatMap((midnight) =>
    [...marks].map((it) => instant(timetable.timeZone, midnight + it * minute)),
  );
  // Where clocks are put forward or back, a part of a day may begin or end at a time that is none of its own.
  const whole = Math.ceil(now.getTime() / quarter) * quarter;
  const quarters = Array.from({ length: 8 * 24 * 4 }, (_, count) => whole + count * quarter);
  const later = [...candidates, ...quarters].filter((it) => it > now.getTime()).sort((a, b) => a - b);
  const change = later.find((it) => isOnDuty(timetable, new Date(it)) !== before);
  return change === undefined ? null : new Date(change);
}

function clockIn(timeZone: string, at: Date) {
  const parts = new Map(
    formatIn(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  return {
    weekday: weekdays.indexOf(parts.get("weekday") ?? "") + 1,
    minutes: number("hour") * 60 + number("minute"),
    year: number("year"),
    month: number("month"),
    day: number("day"),
    second: number("second"),
  };
}

/** When clocks in a place show what a clock at Greenwich shows at `wall`; of two such times the first. */
function instant(timeZone: string, wall: number): number {
  const shift = (at: number) => {
    const { year, month, day, minutes, second } = clockIn(timeZone, new Date(at));
    return Date.UTC(year, month - 1, day, 0, minutes, second) - Math.floor(at / 1000) * 1000;
  };
  return wall - shift(wall - shift(wall));
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** To make one takes longer than to use it a hundred times. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    weekday: "short",
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  formats.set(timeZone, made);
  return made;
}
