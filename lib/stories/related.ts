import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { Language } from "../text/language.ts";
import { visible, visibleRow } from "./public.ts";
import { newestFirst, teaser } from "./shapes.ts";

const most = 4;
const related = { ...teaser, storyId: true } as const;

/** So many of the newest of each tag, and of the section, are looked at. */
const near = 50;

interface Candidate {
  id: number;
  /** How many tags it shares. */
  tags: number;
}

interface Known {
  storyId: number;
  sectionId: number;
  language: Language;
}

/**
 * The stories that have most to do with an article, by their tags and the words of their headlines; at most four.
 * @param besides articles that are named beside it already
 */
export async function listRelated(article: Known & { headline: string }, besides: number[] = []) {
  const own = tellingWords(article.headline);
  const candidates = await db.$queryRaw<Candidate[]>(candidatesFor(article));
  const tags = new Map(candidates.map((it) => [it.id, it.tags]));
  const headlines = await db.article.findMany({
    where: { id: { in: [...tags.keys()], notIn: besides }, storyId: { not: article.storyId }, ...visible },
    orderBy: [...newestFirst],
    select: { id: true, headline: true },
  });
  const scored = headlines.flatMap(({ id, headline }) => {
    const shared = tags.get(id) ?? 0;
    const words = tellingWords(headline).intersection(own).size;
    // One word in common may be chance.
    return shared > 0 || words > 1 ? [{ id, score: shared + words }] : [];
  });
  const ids = scored
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ id }) => id);
  const found = await db.article.findMany({ where: { id: { in: ids }, ...visible }, select: related });
  return found.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

/** Asks for what may be related off the indexes of lists alone: the newest of each of its tags, and of its section. */
export function candidatesFor({ storyId, sectionId, language }: Known): Prisma.Sql {
  return Prisma.sql`
    SELECT id, sum(tag)::int AS tags FROM (
      SELECT article_id AS id, 1 AS tag FROM story_tags CROSS JOIN LATERAL (
        SELECT article_id FROM tagged_articles WHERE tag_id = story_tags.tag_id AND language = ${language}::language
        ORDER BY published_at DESC, article_id DESC LIMIT ${near}
      ) newest WHERE story_id = ${storyId}
      UNION ALL
      (SELECT id, 0 FROM articles
       WHERE section_id = ${sectionId} AND language = ${language}::language AND ${visibleRow}
       ORDER BY published_at DESC, id DESC LIMIT ${near})
    ) near GROUP BY id`;
}

/** The words that are long enough to say what it is about. */
function tellingWords(headline: string): Set<string> {
  return new Set(foldedWords(headline).flatMap(({ word }) => (word.length > 3 ? [word] : [])));
}
