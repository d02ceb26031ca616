import { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";

/** How many articles readers are shown as most read. */
export const mostReadCount = 5;

const hour = 3_600_000;

/** The numbers of the articles of a language that were read most between two times, the most read first. */
export function readMost(since: Date, until: Date, language: Language, count: number): Prisma.Sql {
  return Prisma.sql`
    SELECT articles.id
    FROM (
      SELECT article_id, sum(reads) AS reads FROM article_reads
      WHERE hour BETWEEN ${since} AND ${until} GROUP BY article_id
    ) AS counted
    JOIN articles ON articles.id = counted.article_id
    WHERE articles.language = ${language}::language AND articles.status = 'PUBLISHED'
    ORDER BY counted.reads DESC, articles.id DESC
    LIMIT ${count}`;
}

/** The same of the last day, or of the last seven when the day has not so many. */
export async function mostReadIds(
  database: Pick<Prisma.TransactionClient, "$queryRaw">,
  language: Language,
  count: number,
  now: Date,
): Promise<number[]> {
  const ofLast = async (span: number) => {
    const since = new Date(now.getTime() - span * hour);
    const rows = await database.$queryRaw<{ id: number }[]>(readMost(since, now, language, count));
    return rows.map(({ id }) => id);
  };
  const ofTheDay = await ofLast(24);
  return ofTheDay.length < count ? ofLast(7 * 24) : ofTheDay;
}
