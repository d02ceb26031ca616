import { db } from "../db.ts";
import { announce } from "../press/journal.ts";
import { monthAfter, monthOf } from "../stories/calendar.ts";
import { figuresOf } from "./figures.ts";
import { isMonth, lastCompleteMonth, monthPeriod } from "./period.ts";
import type { Figures } from "./tally.ts";

/** What readers are told of a month: of no colleague, and of nothing that is not over. */
export type MonthFigures = Omit<Figures, "staff" | "sections" | "period" | "dailyReasons"> & {
  month: string;
  older: string | null;
  newer: string | null;
};

/** Whether readers find the figures of moderation here. */
export async function arePublic(): Promise<boolean> {
  const settings = await db.moderationSettings.findUnique({ where: { id: 1 }, select: { publicFigures: true } });
  return settings?.publicFigures ?? false;
}

/** The months that readers find figures of, the newest first: those that are over, from that of the first comment on. */
export async function listMonths(now = new Date()): Promise<string[]> {
  if (!(await arePublic())) return [];
  const first = await db.comment.findFirst({ orderBy: { createdAt: "asc" }, select: { createdAt: true } });
  const months: string[] = [];
  if (!first) return months;
  const last = lastCompleteMonth(now);
  for (let month = monthOf(first.createdAt); month <= last; month = monthAfter(month)) months.unshift(month);
  return months;
}

/** The figures of a month; null where there are none for readers. */
export async function findMonthFigures(month: string, now = new Date()): Promise<MonthFigures | null> {
  if (!isMonth(month)) return null;
  const months = await listMonths(now);
  const place = months.indexOf(month);
  if (place === -1) return null;
  const { received, days, reasons, deciders, total, languages } = await figuresOf(monthPeriod(month));
  const [newer = null, older = null] = [months[place - 1], months[place + 1]];
  return { month, older, newer, received, days, reasons, deciders, total, languages };
}

/** Has what tells of the months printed anew, where one is over since. */
export async function announceMonths(): Promise<void> {
  if (await arePublic()) await announce(db, "moderation");
}
