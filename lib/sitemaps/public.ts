import { db } from "../db.ts";
import { env } from "../env.ts";
import { listMonths } from "../figures/public.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { beginningOf, dayAfter, monthAfter } from "../stories/calendar.ts";
import { visible, visibleRow } from "../stories/public.ts";
import { newestFirst, picture, version } from "../stories/shapes.ts";
import type { Language } from "../text/language.ts";

const most = { file: 50_000, news: 1_000 };
const newsHours = 48;

/** A month or a day in which articles of a language were published, and when one of them last changed. */
export interface Period {
  language: Language;
  /** `2026-11` or `2026-11-25` */
  period: string;
  changed: Date;
}

/**
 * The periods that have a file of stories, those of a language together, the newest first.
 * @param mostInMonth a month with more articles has a file for each of its days
 */
export function listPeriods(mostInMonth = 5_000): Promise<Period[]> {
  return db.$queryRaw<Period[]>`
    WITH days AS (
      SELECT language, to_char(published_at AT TIME ZONE ${env().TIME_ZONE}, 'YYYY-MM-DD') AS day,
        count(*) AS articles, max(coalesce(updated_at, published_at)) AS changed
      FROM articles WHERE ${visibleRow} GROUP BY 1, 2
    ), months AS (
      SELECT *, left(day, 7) AS month, sum(articles) OVER (PARTITION BY language, left(day, 7)) AS together FROM days
    )
    SELECT language, CASE WHEN together > ${mostInMonth} THEN day ELSE month END AS period, max(changed) AS changed
    FROM months GROUP BY 1, 2 ORDER BY 1, 2 DESC`;
}

const inFile = {
  ...version,
  publishedAt: true,
  updatedAt: true,
  leadMedia: { select: picture },
  story: {
    select: { code: true, articles: { where: visible, orderBy: { language: "asc" }, select: version } },
  },
} as const satisfies Prisma.ArticleSelect;

/** The articles of a language that were published in a month or on a day, the newest first. */
export function listInPeriod(language: Language, period: string) {
  const { from, until } = boundsOf(period);
  return db.article.findMany({
    where: { language, ...visible, publishedAt: { gte: from, lt: until } },
    orderBy: [...newestFirst],
    take: most.file,
    select: inFile,
  });
}

export type StoryPlace = Awaited<ReturnType<typeof listInPeriod>>[number];

/** When a month or day begins and ends where the newsroom is. */
function boundsOf(period: string): { from: Date; until: Date } {
  const isMonth = period.length === "2026-11".length;
  const [first, next] = isMonth ? [`${period}-01`, `${monthAfter(period)}-01`] : [period, dayAfter(period)];
  return { from: beginningOf(first), until: beginningOf(next) };
}

/** The articles of the last two days in all languages, the newest first. Advertisements are no news. */
export function listNews(now: Date) {
  return db.article.findMany({
    where: {
      ...visible,
      publishedAt: { gte: new Date(now.getTime() - newsHours * 3_600_000), lte: now },
      story: { kind: { not: "ADVERTISER" } },
    },
    orderBy: [...newestFirst],
    take: most.news,
    select: { ...version, headline: true, publishedAt: true, story: { select: { code: true } } },
  });
}

const bySlug = { orderBy: { slug: "asc" }, select: { slug: true } } as const;

/**
 * What leads to the stories of a language: its sections, and the tags, authors, series and pages that have something in
 * it; and the months of `figures` of moderation, with an empty one for their list.
 */
export async function listLists(language: Language) {
  const articles = { some: { language, ...visible } };
  const [sections, tags, authors, series, pages, months] = await Promise.all([
    db.section.findMany(bySlug),
    db.tag.findMany({ where: { stories: { some: { story: { articles } } } }, ...bySlug }),
    db.author.findMany({ where: { articles: { some: { article: { language, ...visible } } } }, ...bySlug }),
    db.series.findMany({ where: { stories: { some: { articles } } }, ...bySlug }),
    db.page.findMany({ where: { texts: { some: { language } } }, ...bySlug }),
    listMonths(),
  ]);
  return { sections, tags, authors, series, pages, figures: months.length > 0 ? ["", ...months] : [] };
}
