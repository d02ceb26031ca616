import { env } from "../env.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";
import { hitsPerPage, mostHits, type Search } from "./search.ts";
import type { Asked } from "./tsquery.ts";

/** An article that matches, with how many do, and where in it stand the words. */
export interface Row {
  id: number;
  count: number;
  body: string;
  places: number[];
}

/** The query behind a page of hits: the newest that match, in order, and of those on the page what is shown. */
export function rowsOf(language: Language, asked: Asked, { order, page, ...narrowing }: Search): Prisma.Sql {
  const { loose, strict, whole, beginnings } = asked;
  const best = Prisma.sql`${rankOf(strict ?? loose)} DESC,`;
  return Prisma.sql`
    WITH newest AS MATERIALIZED (
      SELECT article_id, published_at, words FROM article_search
      WHERE words @@ ${loose}::tsquery AND language = ${language}::language ${narrowed(narrowing)}
      ORDER BY published_at DESC, article_id DESC LIMIT ${mostHits + 1}
    ), page AS (
      SELECT article_id, words, count(*) OVER ()::int AS count,
        row_number() OVER (ORDER BY ${order === "best" ? best : Prisma.empty} published_at DESC, article_id DESC) AS place
      FROM newest ${strict === null ? Prisma.empty : Prisma.sql`WHERE words @@ ${strict}::tsquery`}
      ORDER BY place LIMIT ${hitsPerPage} OFFSET ${(page - 1) * hitsPerPage}
    )
    SELECT article_id AS id, count, body, ARRAY(
      SELECT spot FROM unnest(page.words) AS it (lexeme, positions, weights), unnest(positions) AS spot
      WHERE lexeme = ANY (${whole}::text[]) OR lexeme ^@ ANY (${beginnings}::text[])
    ) AS places
    FROM page JOIN article_search USING (article_id) ORDER BY place`;
}

/** Words close together and in the headline count more; an article of today twice as much as a very old one. */
function rankOf(query: string): Prisma.Sql {
  return Prisma.sql`
    ts_rank_cd(words, ${query}::tsquery, 1) *
      (1 + 1 / (1 + greatest(0, extract(epoch FROM now() - published_at)::float8) / ${30 * 86_400}))`;
}

function narrowed({ section, author, from, to }: Pick<Search, "section" | "author" | "from" | "to">): Prisma.Sql {
  const zone = env().TIME_ZONE;
  const conditions = [
    section && Prisma.sql`AND section_id = (SELECT id FROM sections WHERE slug = ${section})`,
    author && Prisma.sql`AND (SELECT id FROM authors WHERE slug = ${author}) = ANY (author_ids)`,
    from && Prisma.sql`AND published_at >= ${from}::date::timestamp AT TIME ZONE ${zone}`,
    to && Prisma.sql`AND published_at < (${to}::date + 1)::timestamp AT TIME ZONE ${zone}`,
  ].filter((it) => it !== null && it !== "");
  return conditions.length > 0 ? Prisma.join(conditions, " ") : Prisma.empty;
}
