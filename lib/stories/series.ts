import { db } from "../db.ts";
import type { Language } from "../text/language.ts";
import { isSlug } from "../text/slugs.ts";
import { isPublic, visible } from "./public.ts";
import { slugAndNames, teaser } from "./shapes.ts";

/** Nobody reads on after so many. */
const most = 200;

/**
 * A series and its parts that are told in a language, the first one first; null for an unknown series,
 * and while none of its parts is published in any language.
 */
export async function findSeries(language: Language, slug: string) {
  if (!isSlug(slug)) return null;
  const told = { where: { language, ...visible }, select: teaser };
  const found = await db.series.findFirst({
    where: { slug, ...isPublic.series },
    select: {
      ...slugAndNames,
      stories: {
        where: { articles: { some: told.where } },
        orderBy: [{ seriesPart: { sort: "asc", nulls: "last" } }, { id: "asc" }],
        take: most,
        select: { seriesPart: true, articles: told },
      },
    },
  });
  if (!found) return null;
  const { stories, ...series } = found;
  const parts = stories.flatMap(({ seriesPart, articles }, index) =>
    articles.map((article) => ({ part: seriesPart ?? index + 1, ...article })),
  );
  return { ...series, parts };
}

export type SeriesParts = NonNullable<Awaited<ReturnType<typeof findSeries>>>;
