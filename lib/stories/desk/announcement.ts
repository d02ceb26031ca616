import type { Prisma } from "../../generated/prisma/client.ts";
import { tellOfArticle } from "../../pings/jobs.ts";
import { announce } from "../../press/journal.ts";
import type { Subject } from "../../press/subject.ts";
import { indexArticle } from "../../search/indexing.ts";
import { monthOf } from "../calendar.ts";
import { visible } from "../public.ts";

/**
 * What shows an article: its own page, the lists it stands in, the front page. Who changes where it stands asks before
 * and after.
 */
export async function showingArticle(tx: Prisma.TransactionClient, articleId: number): Promise<Subject[]> {
  const { authors, story, corrections } = await tx.article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      authors: { select: { author: slug } },
      corrections: { take: 1, select: { id: true } },
      story: {
        select: {
          id: true,
          section: slug,
          series: slug,
          tags: { select: { tag: slug } },
          articles: { select: { publishedAt: true } },
        },
      },
    },
  });
  const shown = new Set<Subject>([
    `story ${story.id}`,
    `section ${story.section.slug}`,
    ...story.tags.map(({ tag }) => `tag ${tag.slug}` as const),
    ...authors.map(({ author }) => `author ${author.slug}` as const),
    ...(story.series ? [`series ${story.series.slug}` as const] : []),
    // The other versions are told of with this one, in the sitemap of their own month.
    ...story.articles.flatMap(({ publishedAt }) => (publishedAt ? [`month ${monthOf(publishedAt)}` as const] : [])),
    ...(corrections.length > 0 ? ["corrections" as const] : []),
    "stories",
    "front",
  ]);
  return [...shown];
}

const slug = { select: { slug: true } } as const;

/** Says that readers see another article now: to the press, to search, and to whoever else wants to know. */
export async function announceArticle(tx: Prisma.TransactionClient, articleId: number): Promise<void> {
  await indexArticle(tx, articleId);
  await announce(tx, ...(await showingArticle(tx, articleId)));
  await tellOfArticle(tx, articleId);
}

/** What shows a story in any of its languages. */
export async function showingStory(tx: Prisma.TransactionClient, storyId: number): Promise<Subject[]> {
  const articles = await tx.article.findMany({ where: { storyId, ...visible }, select: { id: true } });
  const subjects: Subject[] = [];
  for (const { id } of articles) subjects.push(...(await showingArticle(tx, id)));
  return [...new Set(subjects)];
}
