import type { Prisma } from "../../generated/prisma/client.ts";
import { announce } from "../../press/journal.ts";

/** Says that readers see another article now: on its own page, its section's and the front page. */
export async function announceArticle(tx: Prisma.TransactionClient, articleId: number): Promise<void> {
  const { story } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { story: { select: { id: true, section: { select: { slug: true } } } } },
  });
  await announce(tx, `story ${story.id}`, `section ${story.section.slug}`, "front");
}
