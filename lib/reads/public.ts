import { db } from "../db.ts";
import { type Teaser, teaser } from "../stories/shapes.ts";
import type { Language } from "../text/language.ts";

/** The articles of a language that were read most in these hours, the most read first. */
export async function listMostRead(language: Language, count: number, hours = 24): Promise<Teaser[]> {
  const since = new Date(Date.now() - hours * 3_600_000);
  const most = await db.articleRead.groupBy({
    by: ["articleId"],
    where: { hour: { gte: since }, article: { language, status: "PUBLISHED" } },
    _sum: { reads: true },
    orderBy: [{ _sum: { reads: "desc" } }, { articleId: "desc" }],
    take: count,
  });
  const ids = most.map(({ articleId }) => articleId);
  const found = await db.article.findMany({ where: { id: { in: ids }, status: "PUBLISHED" }, select: teaser });
  return found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}
