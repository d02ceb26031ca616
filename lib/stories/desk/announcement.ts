import type { Prisma } from "../../generated/prisma/client.ts";
import { announce } from "../../press/journal.ts";
import type { Subject } from "../../press/subject.ts";
import { monthOf } from "../calendar.ts";
import { visible } from "../public.ts";

/**
 * What shows an article: its own page, the lists it stands in, the front page. Who changes where it stands asks before
 * and after.
 */
export async function showingArticle(tx: Prisma.TransactionClient, articleId: number): Promise<Subject[]> {
  const { publishedAt, authors, story, corrections } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      publishedAt: true,
      authors: { select: { author: slug } },
      corrections: { take: 1, select: { id: true } },
      story: { select: { id: true, section: slug, series: slug, tags: { select: { tag: slug } } } },
    },
  });
  return [
    `story ${story.id}`,
    `section ${story.section.slug}`,
    ...story.tags.map(({ tag }): Subject => `tag ${tag.slug}`),
    ...authors.map(({ author }): Subject => `author ${author.slug}`),
    ...(story.series ? [`series ${story.series.slug}` as const] : []),
    ...(publishedAt ? [`month ${monthOf(publishedAt)}` as const] : []),
    ...(corrections.length > 0 ? ["corrections" as const] : []),
    "stories",
    "front",
  ];
}

const slug = { select: { slug: true } } as const;

/** Says that readers see another article now. */
export async function announceArticle(tx: Prisma.TransactionClient, articleId: number): Promise<void> {
  await announce(tx, ...(await showingArticle(tx, articleId)));
}

/** What shows a story in any of its languages. */
export async function showingStory(tx: Prisma.TransactionClient, storyId: number): Promise<Subject[]> {
  const articles = await tx.article.findMany({ where: { storyId, ...visible }, select: { id: true } });
  const subjects: Subject[] = [];
  for (const { id } of articles) subjects.push(...(await showingArticle(tx, id)));
  return [...new Set(subjects)];
}
