import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";
import { beginningOf, dayAfter, dayOf, monthAfter, monthOf } from "./calendar.ts";
import { visible, visibleRow } from "./public.ts";
import { newestFirst } from "./shapes.ts";

/** A story where its headline is enough. */
const headline = {
  language: true,
  slug: true,
  headline: true,
  publishedAt: true,
  story: { select: { code: true } },
} as const satisfies Prisma.ArticleSelect;

export type Headline = Prisma.ArticleGetPayload<{ select: typeof headline }>;

/** A month or a day, such as `2026-11` or `2026-11-25`, and how many articles were published in it. */
export interface Dated {
  date: string;
  count: number;
}

/** A month with more articles shows how many there are on each day, and a day shows no more. */
export const archiveLimits = { month: 200, day: 500 };

/** The months that have articles of a language, the newest first. */
export async function listMonths(language: Language): Promise<Dated[]> {
  const oldest = await nearest(language, "asc", {});
  const newest = await nearest(language, "desc", {});
  if (!oldest || !newest) return [];
  const last = monthOf(newest);
  const months = [monthOf(oldest)];
  for (let month = monthOf(oldest); month < last; month = monthAfter(month)) months.push(monthAfter(month));
  return (await count(language, months, (month) => `${month}-01`, monthAfter)).reverse();
}

/** The days of a month that have articles, with their headlines where they are not too many; null when there are none. */
export async function findMonth(language: Language, month: string) {
  const days = [`${month}-01`];
  for (let day = dayAfter(`${month}-01`); day.startsWith(month); day = dayAfter(day)) days.push(day);
  const counted = (await count(language, days, (day) => day, dayAfter)).reverse();
  if (counted.length === 0) return null;
  const from = beginningOf(`${month}-01`);
  const until = beginningOf(`${monthAfter(month)}-01`);
  const total = counted.reduce((sum, day) => sum + day.count, 0);
  const headlines = total > archiveLimits.month ? [] : await listBetween(language, from, until, archiveLimits.month);
  const isOf = (day: string) => (it: Headline) => it.publishedAt !== null && dayOf(it.publishedAt) === day;
  return {
    month,
    days: counted.map((day) => ({ ...day, headlines: headlines.filter(isOf(day.date)) })),
    ...(await neighbours(language, from, until, monthOf)),
  };
}

export type ArchiveMonth = NonNullable<Awaited<ReturnType<typeof findMonth>>>;

/** The articles of a day, newest first, and the days before and after it that have some; null when it has none. */
export async function findDay(language: Language, day: string) {
  const from = beginningOf(day);
  const until = beginningOf(dayAfter(day));
  const found = await listBetween(language, from, until, archiveLimits.day + 1);
  if (found.length === 0) return null;
  const headlines = found.slice(0, archiveLimits.day);
  return {
    day,
    headlines,
    isCut: found.length > archiveLimits.day,
    ...(await neighbours(language, from, until, dayOf)),
  };
}

export type ArchiveDay = NonNullable<Awaited<ReturnType<typeof findDay>>>;

function listBetween(language: Language, from: Date, until: Date, most: number): Promise<Headline[]> {
  return db.article.findMany({
    where: { language, ...visible, publishedAt: { gte: from, lt: until } },
    orderBy: [...newestFirst],
    take: most,
    select: headline,
  });
}

async function neighbours(language: Language, from: Date, until: Date, dateOf: (time: Date) => string) {
  const older = await nearest(language, "desc", { lt: from });
  const newer = await nearest(language, "asc", { gte: until });
  return { older: older && dateOf(older), newer: newer && dateOf(newer) };
}

async function nearest(language: Language, order: "asc" | "desc", publishedAt: Prisma.DateTimeNullableFilter) {
  const found = await db.article.findFirst({
    where: { language, ...visible, publishedAt },
    orderBy: [{ publishedAt: order }, { id: order }],
    select: { publishedAt: true },
  });
  return found?.publishedAt ?? null;
}

/** How many articles there are in each of these spans, in their order; those with none are left out. */
async function count(
  language: Language,
  dates: string[],
  firstDay: (date: string) => string,
  after: (date: string) => string,
): Promise<Dated[]> {
  const rows = await db.$queryRaw<{ count: number }[]>(
    countsBetween(
      language,
      dates.map((date) => beginningOf(firstDay(date))),
      dates.map((date) => beginningOf(firstDay(after(date)))),
    ),
  );
  return rows.map(({ count }, index) => ({ date: dates[index] ?? "", count })).filter((it) => it.count > 0);
}

/** Asks by the index alone, however many articles there are. */
export function countsBetween(language: Language, begins: Date[], ends: Date[]): Prisma.Sql {
  return Prisma.sql`
    SELECT (
      SELECT count(*)::int FROM articles
      WHERE language = ${language}::language AND ${visibleRow} AND published_at >= begins AND published_at < ends
    ) AS count
    FROM unnest(${begins.map((it) => it.toISOString())}::timestamptz[], ${ends.map((it) => it.toISOString())}::timestamptz[])
      WITH ORDINALITY AS spans (begins, ends, place)
    ORDER BY place`;
}
