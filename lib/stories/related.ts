import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { Language } from "../text/language.ts";
import { type Article, visible } from "./public.ts";
import { teaser } from "./shapes.ts";

const most = 4;
const related = { ...teaser, storyId: true } as const;

/** So many of the newest of each tag, and of the section, are looked at. */
const near = 50;

interface Candidate {
  id: number;
  headline: string;
  /** How many tags it shares. */
  tags: number;
}

/** The stories that have most to do with an article, by their tags and the words of their headlines; at most four. */
export async function listRelated(article: Pick<Article, "storyId" | "sectionId" | "language" | "headline">) {
  const own = tellingWords(article.headline);
  const candidates = await db.$queryRaw<Candidate[]>(candidatesFor(article));
  const scored = candidates.flatMap(({ id, headline, tags }) => {
    const words = tellingWords(headline).intersection(own).size;
    // One word in common may be chance.
    return tags > 0 || words > 1 ? [{ id, score: tags + words }] : [];
  });
  const ids = scored
    .sort((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ id }) => id);
  const found = await db.article.findMany({ where: { id: { in: ids }, ...visible }, select: related });
  return found.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id));
}

/** Asks for what may be related, the newest first, off the indexes of lists. */
export function candidatesFor({
  storyId,
  sectionId,
  language,
}: {
  storyId: number;
  sectionId: number;
  language: Language;
}) {
  return Prisma.sql`
    WITH near AS (
      SELECT article_id, 1 AS tag FROM story_tags CROSS JOIN LATERAL (
        SELECT article_id FROM tagged_articles WHERE tag_id = story_tags.tag_id AND language = ${language}::language
        ORDER BY published_at DESC, article_id DESC LIMIT ${near}
      ) newest WHERE story_id = ${storyId}
      UNION ALL
      (SELECT id, 0 FROM articles
       WHERE section_id = ${sectionId} AND language = ${language}::language AND status = 'PUBLISHED'
       ORDER BY published_at DESC, id DESC LIMIT ${near})
    )
    SELECT id, headline, sum(tag)::int AS tags FROM near JOIN articles ON id = article_id
    WHERE story_id <> ${storyId} GROUP BY id ORDER BY published_at DESC, id DESC`;
}

/** The words that are long enough to say what it is about. */
function tellingWords(headline: string): Set<string> {
  return new Set(foldedWords(headline).flatMap(({ word }) => (word.length > 3 ? [word] : [])));
}
