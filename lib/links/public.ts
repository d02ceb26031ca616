import { db } from "../db.ts";
import { visible } from "../stories/public.ts";
import { bestLanguage, type Language, languages } from "../text/language.ts";

export type Target = { kind: "found"; language: Language; code: string; slug: string } | { kind: "withdrawn" };

/**
 * Where a short link leads: to the article in the language asked for, else in the reader's best.
 * A story that was never published answers exactly like a code that was never given: null.
 */
export async function findTarget(
  code: string,
  wanted: Language | undefined,
  acceptLanguage: string | null,
): Promise<Target | null> {
  const articles = await db.article.findMany({
    where: { story: { code }, OR: [visible, { status: "WITHDRAWN" }] },
    select: { language: true, slug: true, status: true },
  });
  const published = new Map(articles.filter((it) => it.status === visible.status).map((it) => [it.language, it.slug]));
  const [first, ...others] = languages.filter((language) => published.has(language));
  if (first === undefined) return articles.length > 0 ? { kind: "withdrawn" } : null;

  const language = wanted && published.has(wanted) ? wanted : bestLanguage(acceptLanguage, [first, ...others]);
  return { kind: "found", language, code, slug: published.get(language) ?? "" };
}

/** Counts one person on a link that exists, under today's date in UTC. */
export async function countHit(code: string): Promise<void> {
  const day = new Date(new Date().toISOString().slice(0, 10));
  await db.shortLinkDay.upsert({
    where: { code_day: { code, day } },
    create: { code, day, hits: 1 },
    update: { hits: { increment: 1 } },
  });
}
