import { z } from "zod";
import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { enqueue, jobKind } from "../jobs.ts";
import { visible } from "../stories/public.ts";
import { languages } from "../text/language.ts";

/** Tells the hub that the feeds of a page have changed. The number is that of the section, tag or author; else 0. */
export const feedChanged = jobKind("websub", {
  of: z.enum(["language", "section", "tag", "author"]),
  id: z.int(),
  language: z.enum(languages),
});

/** Tells search engines that an article has changed. */
export const articleChanged = jobKind("indexnow", { article: z.int() });

export type ChangedFeed = z.output<typeof feedChanged.data>;

/** Has told whom the settings name that an article, and with it the feeds it stands in, is another one now. */
export async function tellOfArticle(tx: Prisma.TransactionClient, articleId: number): Promise<void> {
  const { WEBSUB_HUB, INDEXNOW_KEY } = env();
  if (INDEXNOW_KEY) await enqueue(tx, articleChanged, { article: articleId });
  if (!WEBSUB_HUB) return;
  for (const feed of await listFeeds(tx, { id: articleId })) await enqueue(tx, feedChanged, feed);
}

/**
 * Has told the hub of a story that moves, in all its languages.
 * @returns what is to be called once it has moved: it tells of the places it left and of those it came to
 */
export async function tellOfMove(tx: Prisma.TransactionClient, storyId: number): Promise<() => Promise<void>> {
  if (!env().WEBSUB_HUB) return async () => {};
  const published = { storyId, ...visible };
  const left = await listFeeds(tx, published);
  return async () => {
    const all = [...left, ...(await listFeeds(tx, published))];
    const each = new Map(all.map((feed) => [`${feed.of} ${feed.id} ${feed.language}`, feed]));
    for (const feed of each.values()) await enqueue(tx, feedChanged, feed);
  };
}

/** The feeds that these articles stand in. */
async function listFeeds(tx: Prisma.TransactionClient, where: Prisma.ArticleWhereInput): Promise<ChangedFeed[]> {
  const articles = await tx.article.findMany({
    where,
    select: {
      language: true,
      sectionId: true,
      authors: { select: { authorId: true } },
      story: { select: { tags: { select: { tagId: true } } } },
    },
  });
  return articles.flatMap(({ language, sectionId, authors, story }) => [
    { of: "language" as const, id: 0, language },
    { of: "section" as const, id: sectionId, language },
    ...story.tags.map(({ tagId }) => ({ of: "tag" as const, id: tagId, language })),
    ...authors.map(({ authorId }) => ({ of: "author" as const, id: authorId, language })),
  ]);
}
