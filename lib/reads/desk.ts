import { inSlots } from "../counting/slots.ts";
import { sharesOf } from "../counting/source-names.ts";
import { db } from "../db.ts";
import type { Allowed } from "../staff/roles.ts";
import type { Language } from "../text/language.ts";
import { readMost } from "./most-read.ts";
import { type Span, spans, startOf } from "./span.ts";

const listed = 50;

/** The articles of a language that were read most in a span, and where most of their readers came from. */
export async function listReads(_author: Allowed<"write">, language: Language, span: Span, now = new Date()) {
  const since = startOf(span, now);
  const rows = await db.$queryRaw<{ id: number }[]>(readMost(since, now, language, listed));
  const ids = rows.map(({ id }) => id);
  const where = { articleId: { in: ids }, hour: { gte: since } };
  const counts = await db.articleRead.groupBy({ by: ["articleId", "source"], where, _sum: { reads: true } });
  const headlines = await db.article.findMany({ where: { id: { in: ids } }, select: { id: true, headline: true } });
  return ids.map((id) => {
    const own = counts.filter(({ articleId }) => articleId === id);
    const shares = sharesOf(own.map(({ source, _sum }) => ({ source, count: _sum.reads ?? 0 })));
    const reads = shares.reduce((sum, { count }) => sum + count, 0);
    return { id, headline: headlines.find((it) => it.id === id)?.headline ?? "", reads, shares: shares.slice(0, 3) };
  });
}

/** How an article was read in a span, hour by hour or day by day (UTC), and by source; null when it never was out. */
export async function findReads(_author: Allowed<"write">, articleId: number, span: Span, now = new Date()) {
  const article = await db.article.findFirst({
    where: { id: articleId, status: { in: ["PUBLISHED", "WITHDRAWN"] } },
    select: { id: true, headline: true, language: true, story: { select: { code: true } } },
  });
  if (!article) return null;
  const where = { articleId, hour: { gte: startOf(span, now) } };
  const hours = await db.articleRead.groupBy({ by: ["hour"], where, _sum: { reads: true } });
  const sources = await db.articleRead.groupBy({ by: ["source"], where, _sum: { reads: true } });
  const { length, number } = spans[span];
  return {
    article,
    slots: inSlots(
      hours.map(({ hour, _sum }) => ({ time: hour, count: _sum.reads ?? 0 })),
      length,
      number,
      now,
    ),
    shares: sharesOf(sources.map(({ source, _sum }) => ({ source, count: _sum.reads ?? 0 }))),
  };
}
