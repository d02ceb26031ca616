import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { visible as visibleArticle } from "../stories/public.ts";
import { articlePath } from "../stories/story.ts";
import type { Language } from "../text/language.ts";
import { visible, withWords, worded } from "./public.ts";

const most = 50;

const shown = { ...worded, id: true, language: true, createdAt: true } as const;

const inTime = [{ createdAt: "desc" }, { id: "desc" }] as const satisfies Prisma.CommentOrderByWithRelationInput[];

/** The newest published comments on a story, newest first, in whichever language they were written. */
export async function listNewestOnStory(storyId: number) {
  const found = await db.comment.findMany({
    where: { storyId, ...visible },
    orderBy: [...inTime],
    take: most,
    select: shown,
  });
  return found.map(withWords);
}

/** The newest published comments that were written on a language's pages, newest first, each with its story. */
export async function listNewestIn(language: Language) {
  const inLanguage = { language, ...visibleArticle };
  const found = await db.comment.findMany({
    where: { language, ...visible, story: { articles: { some: inLanguage } } },
    orderBy: [...inTime],
    take: most,
    select: {
      ...shown,
      story: { select: { code: true, articles: { where: inLanguage, select: { slug: true, headline: true } } } },
    },
  });
  return found.flatMap(({ story: { code, articles }, ...comment }) =>
    articles.map(({ slug, headline }) => ({
      ...withWords(comment),
      headline,
      path: articlePath({ language, code, slug }),
    })),
  );
}

export type FeedComment = Awaited<ReturnType<typeof listNewestOnStory>>[number];
