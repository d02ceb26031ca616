import { beginningOf, dayAfter, dayOf, isDay, monthAfter, monthOf } from "../stories/calendar.ts";

/** Days one after the other where the newsroom is, the last one among them. */
export interface Period {
  first: string;
  last: string;
}

/** From a moment on, and until another that does not belong to it. */
export interface Span {
  from: Date;
  until: Date;
}

/** As many days as can be counted while somebody waits: a year. */
export const mostDays = 366;

/** A month such as `2026-11`. */
export function monthPeriod(month: string): Period {
  return { first: `${month}-01`, last: dayBefore(`${monthAfter(month)}-01`) };
}

/**
 * The period that an address asks for, a month or from one day to another; this month where it asks for none, or for
 * what there is not.
 */
export function periodIn(query: Record<string, unknown>, now: Date): Period {
  const { month, from, until } = query;
  const isRange = typeof from === "string" && typeof until === "string" && isDay(from) && isDay(until);
  if (isRange && from <= until && daysIn({ first: from, last: until }).length <= mostDays) {
    return { first: from, last: until };
  }
  return monthPeriod(isMonth(month) ? month : monthOf(now));
}

/** Says whether something is a month that a newspaper may have, such as `2026-11`. */
export function isMonth(said: unknown): said is string {
  return typeof said === "string" && isDay(`${said}-01`);
}

/** The days of a period; of one that is too long, as many as a year and a day more. */
export function daysIn({ first, last }: Period): string[] {
  const days: string[] = [];
  for (let day = first; day <= last && days.length <= mostDays; day = dayAfter(day)) days.push(day);
  return days;
}

/** When a period begins, and when it is over. */
export function boundsOf({ first, last }: Period): Span {
  return { from: beginningOf(first), until: beginningOf(dayAfter(last)) };
}

/** What is left of a period without some of its days, in as few pieces as there can be. */
export function spansWithout(period: Period, without: ReadonlySet<string>): Span[] {
  const pieces: Period[] = [];
  for (const day of daysIn(period).filter((it) => !without.has(it))) {
    const last = pieces.at(-1);
    if (last && dayAfter(last.last) === day) last.last = day;
    else pieces.push({ first: day, last: day });
  }
  return pieces.map(boundsOf);
}

/** The month before another. */
export function monthBefore(month: string): string {
  return dayBefore(`${month}-01`).slice(0, month.length);
}

/** The newest month that is over where the newsroom is. */
export function lastCompleteMonth(now: Date): string {
  return monthBefore(dayOf(now).slice(0, "2026-11".length));
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, day.length);
}
