import { z } from "zod";
import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { enqueue, jobKind } from "../jobs.ts";
import { languages } from "../text/language.ts";

/** Tells the hub that the feeds of a page have changed. The number is that of the section, tag or author; else 0. */
export const feedChanged = jobKind("websub", {
  of: z.enum(["language", "section", "tag", "author"]),
  id: z.int(),
  language: z.enum(languages),
});

/** Tells search engines that an article has changed. */
export const articleChanged = jobKind("indexnow", { article: z.int() });

/** Has told whom the settings name that an article, and with it the feeds it stands in, is another one now. */
export async function tellOfArticle(tx: Prisma.TransactionClient, articleId: number): Promise<void> {
  const { WEBSUB_HUB, INDEXNOW_KEY } = env();
  if (INDEXNOW_KEY) await enqueue(tx, articleChanged, { article: articleId });
  if (!WEBSUB_HUB) return;
  const { language, sectionId, authors, story } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      language: true,
      sectionId: true,
      authors: { select: { authorId: true } },
      story: { select: { tags: { select: { tagId: true } } } },
    },
  });
  const feeds = [
    { of: "language" as const, id: 0 },
    { of: "section" as const, id: sectionId },
    ...story.tags.map(({ tagId }) => ({ of: "tag" as const, id: tagId })),
    ...authors.map(({ authorId }) => ({ of: "author" as const, id: authorId })),
  ];
  for (const feed of feeds) await enqueue(tx, feedChanged, { ...feed, language });
}
