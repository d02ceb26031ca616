import type { Prisma } from "../../generated/prisma/client.ts";
import { announce } from "../../press/journal.ts";
import type { Subject } from "../../press/subject.ts";
import { indexArticle } from "../../search/indexing.ts";
import { monthOf } from "../calendar.ts";

/**
 * What shows an article: its own page, the lists it stands in, the front page. Who changes where it stands asks before
 * and after.
 */
export async function showingArticle(tx: Prisma.TransactionClient, articleId: number): Promise<Subject[]> {
  const { publishedAt, authors, story } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      publishedAt: true,
      authors: { select: { author: slug } },
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
    "stories",
    "front",
  ];
}

const slug = { select: { slug: true } } as const;

/** Says that readers see another article now, and has search find it so. */
export async function announceArticle(tx: Prisma.TransactionClient, articleId: number): Promise<void> {
  await indexArticle(tx, articleId);
  await announce(tx, ...(await showingArticle(tx, articleId)));
}
