import { inSlots } from "../../counting/slots.ts";
import { sharesOf } from "../../counting/source-names.ts";
import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import { isCode } from "../link.ts";

const day = 24 * 3_600_000;

/** Over how many days the desk looks at hits. */
export const hitDays = 30;

/** The first of those days (UTC). */
function firstDay(now: Date): Date {
  return new Date((Math.floor(now.getTime() / day) - hitDays + 1) * day);
}

/** Nobody is told at the desk what a colleague has not published yet. */
const told = {
  articles: {
    where: { status: { in: ["PUBLISHED", "WITHDRAWN"] } },
    orderBy: { language: "asc" as const },
    take: 1,
    select: { language: true, headline: true },
  },
} satisfies Prisma.StorySelect;

/** The short links that most people followed in the last days, with how many robots did. */
export async function listHits(_author: Allowed<"write">, now = new Date()) {
  const links = await db.shortLinkDay.groupBy({
    by: ["code"],
    where: { day: { gte: firstDay(now) } },
    _sum: { people: true, robots: true },
    orderBy: [{ _sum: { people: "desc" } }, { code: "asc" }],
    take: 100,
  });
  const codes = links.map(({ code }) => code);
  const stories = await db.story.findMany({ where: { code: { in: codes } }, select: { code: true, ...told } });
  return links.map(({ code, _sum }) => ({
    ...{ code, people: _sum.people ?? 0, robots: _sum.robots ?? 0 },
    article: stories.find((story) => story.code === code)?.articles[0],
  }));
}

/** How a short link was followed in the last days, day by day (UTC), and by source; null when there is no such link. */
export async function findHits(_author: Allowed<"write">, code: string, now = new Date()) {
  const link = isCode(code)
    ? await db.shortLink.findUnique({ where: { code }, select: { story: { select: told } } })
    : null;
  if (!link) return null;
  const rows = await db.shortLinkDay.findMany({ where: { code, day: { gte: firstDay(now) } } });
  const slotsOf = (kind: "people" | "robots") =>
    inSlots(
      rows.map((row) => ({ time: row.day, count: row[kind] })),
      day,
      hitDays,
      now,
    );
  return {
    article: link.story?.articles[0],
    people: slotsOf("people"),
    robots: slotsOf("robots"),
    shares: sharesOf(rows.map(({ source, people }) => ({ source, count: people }))),
  };
}

/** Everything that is counted of a short link, the oldest day first; null when there is no such link. */
export async function exportHits(_author: Allowed<"write">, code: string) {
  if (!isCode(code) || (await db.shortLink.count({ where: { code } })) === 0) return null;
  return db.shortLinkDay.findMany({ where: { code }, orderBy: [{ day: "asc" }, { source: "asc" }] });
}
