import type { Prisma } from "../../lib/generated/prisma/client.ts";
import { visible } from "../../lib/stories/public.ts";
import { dice } from "./brushes.ts";

const hours = 24;
const sources = ["", "news.example", "social.example"];

/** Has the articles read in the last day, some more than others. */
export async function writeReads(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  const roll = dice(24);
  const articles = await tx.article.findMany({
    where: visible,
    orderBy: { id: "asc" },
    select: { id: true, publishedAt: true },
  });
  const reads = articles.flatMap(({ id, publishedAt }) => {
    const liking = 2 + Math.floor(roll() ** 3 * 90);
    return Array.from({ length: hours }, (_, ago) => hourBefore(now, ago)).flatMap((hour) =>
      publishedAt && hour >= publishedAt
        ? sources.map((source) => ({ articleId: id, hour, source, reads: 1 + Math.floor(roll() * liking) }))
        : [],
    );
  });
  await tx.articleRead.createMany({ data: reads });
}

/** The beginning of an hour, in UTC. */
function hourBefore(now: Date, hours: number): Date {
  const hour = 3_600_000;
  return new Date((Math.floor(now.getTime() / hour) - hours) * hour);
}
