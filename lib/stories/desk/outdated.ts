import type { Prisma } from "../../generated/prisma/client.ts";
import type { Language } from "../../text/language.ts";

/** A version of a story with the day of its latest correction. */
export const correctedVersion = {
  id: true,
  language: true,
  status: true,
  publishedAt: true,
  corrections: { orderBy: { createdAt: "desc" }, take: 1, select: { createdAt: true } },
} as const satisfies Prisma.ArticleSelect;

interface Version {
  id: number;
  language: Language;
  corrections: { createdAt: Date }[];
}

/** The latest correction in another language since an article was edited: what it says may need the same. */
export function outdatedBy(article: { id: number; editedAt: Date; story: { articles: Version[] } }) {
  return article.story.articles
    .filter(({ id }) => id !== article.id)
    .flatMap(({ id, language, corrections }) => corrections.map(({ createdAt }) => ({ id, language, at: createdAt })))
    .filter(({ at }) => at > article.editedAt)
    .sort((a, b) => Number(b.at) - Number(a.at))
    .at(0);
}
