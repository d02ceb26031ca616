import { db } from "../db.ts";
import { visible } from "../stories/public.ts";
import { teaser } from "../stories/shapes.ts";
import { languages } from "../text/language.ts";
import type { Whereto } from "./link.ts";

/** Where a code leads. A story that was never published answers exactly like a code that was never given: null. */
export async function findWhereto(code: string): Promise<Whereto | null> {
  const articles = await db.article.findMany({
    where: { story: { code }, OR: [visible, { status: "WITHDRAWN" }] },
    select: { language: true, slug: true, status: true, byOrder: true },
  });
  const slugs = new Map(articles.filter((it) => it.status === visible.status).map((it) => [it.language, it.slug]));
  const [first, ...others] = languages.filter((language) => slugs.has(language));
  if (first === undefined) {
    if (articles.length === 0) return null;
    return { kind: articles.some(({ byOrder }) => byOrder) ? "by-order" : "withdrawn" };
  }
  return { kind: "told", code, languages: [first, ...others], slugs };
}

const preview = {
  ...{ storyId: true, language: true, status: true, byOrder: true, slug: true, headline: true, standfirst: true },
  story: teaser.story,
} as const;

/**
 * What stands behind a code, in the words of each language the story is told in. `versions` is empty when the story was
 * withdrawn, and then it says whether by order; null as with {@link findWhereto}.
 */
export async function findPreview(code: string) {
  const articles = await db.article.findMany({
    where: { story: { code }, OR: [visible, { status: "WITHDRAWN" }] },
    orderBy: { language: "asc" },
    select: preview,
  });
  const [one] = articles;
  if (!one) return null;
  return {
    storyId: one.storyId,
    story: one.story,
    versions: articles.filter(({ status }) => status === visible.status),
    byOrder: articles.some(({ byOrder }) => byOrder),
  };
}

export type LinkedVersion = NonNullable<Awaited<ReturnType<typeof findPreview>>>["versions"][number];
