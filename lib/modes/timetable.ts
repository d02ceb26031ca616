import { aheadOfUtc, dayAndMinuteIn } from "../clock.ts";
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

const minute = 60_000;
const day = 24 * 60 * minute;
/** No zone puts its clocks at any other time. */
const quarter = 15 * minute;

/** Whether somebody reads at a time. What counts is what clocks in the time zone show, also on the nights they are changed. */
export function isOnDuty({ timeZone, hours }: Timetable, at: Date): boolean {
  const { weekday, minutes } = wallAt(timeZone, at);
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
  const { midnight: today } = wallAt(timetable.timeZone, now);
  const marks = new Set(timetable.hours.flatMap(({ fromMinute, toMinute }) => [fromMinute, toMinute]));
  const begins = Array.from({ length: 9 }, (_, days) => today + days * day);
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

/** The day, as midnight of it at Greenwich, and the time of day that clocks in the time zone show. */
function wallAt(timeZone: string, at: Date) {
  const { day, minute: minutes } = dayAndMinuteIn(timeZone, at);
  const midnight = Date.parse(`${day}T00:00Z`);
  return { midnight, weekday: new Date(midnight).getUTCDay() || 7, minutes };
}

/** When clocks in a place show what a clock at Greenwich shows at `wall`; of two such times the first. */
function instant(timeZone: string, wall: number): number {
  return wall - aheadOfUtc(timeZone, wall - aheadOfUtc(timeZone, wall));
}
