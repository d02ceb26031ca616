import { db } from "../db.ts";
import type { Language } from "../text/language.ts";
import { visible } from "./public.ts";
import { correctionsPerPage, lastNumberedPage } from "./story.ts";

/**
 * A page of what was changed in a language's articles after they were published, newest first; null past the end.
 * @param page from 1
 */
export async function findCorrections(language: Language, page: number) {
  if (page > lastNumberedPage) return null;
  const found = await db.correction.findMany({
    where: { article: { language, ...visible } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * correctionsPerPage,
    take: correctionsPerPage + 1,
    select: {
      id: true,
      kind: true,
      note: true,
      createdAt: true,
      article: { select: { headline: true, slug: true, language: true, story: { select: { id: true, code: true } } } },
    },
  });
  if (found.length === 0 && page > 1) return null;
  return { page, corrections: found.slice(0, correctionsPerPage), hasOlder: found.length > correctionsPerPage };
}

export type CorrectionPage = NonNullable<Awaited<ReturnType<typeof findCorrections>>>;
