import { env } from "../env.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { visibleRow } from "../stories/public.ts";
import type { Language } from "../text/language.ts";
import { hitsPerPage, mostHits, type Search } from "./search.ts";
import type { Asked } from "./tsquery.ts";

/** Articles of a language among which those that match are sought first. */
const lately = 5_000;

/** An article that matches, with how many do, and where in it stand the words. */
export interface Row {
  id: number;
  count: number;
  body: string;
  places: number[];
}

/**
 * Has PostgreSQL read in this transaction as a search should, and tells since when the newest articles of a language came
 * among which it should look first; null where there are no others.
 */
export async function beginSearch(tx: Prisma.TransactionClient, language: Language): Promise<Date | null> {
  // To PostgreSQL a tsvector costs no more than a number: read through, the table takes seconds. One search is one core's.
  const [row] = await tx.$queryRaw<{ since: Date | null }[]>`
    SELECT set_config('statement_timeout', '1000', true), set_config('enable_seqscan', 'off', true),
      set_config('max_parallel_workers_per_gather', '0', true),
      (SELECT published_at FROM articles WHERE language = ${language}::language AND ${visibleRow}
       ORDER BY published_at DESC OFFSET ${lately - 1} LIMIT 1) AS since`;
  return row?.since ?? null;
}

/**
 * A page of hits. Of a word that stands in many articles enough are among the newest, which are told from the others
 * without reading any; only of a rare one all are read.
 * @param since as `beginSearch` tells it
 */
export async function findRows(
  tx: Prisma.TransactionClient,
  language: Language,
  asked: Asked,
  wanted: Search,
  since: Date | null,
): Promise<Row[]> {
  const late = since ? await tx.$queryRaw<Row[]>(rowsOf(language, asked, wanted, since)) : [];
  return late.length > 0 ? late : tx.$queryRaw<Row[]>(rowsOf(language, asked, wanted, null));
}

/**
 * The query behind it: the newest that match, in order, and of those on the page what is shown. Nothing where fewer came
 * since a time than are looked at: there are others.
 */
export function rowsOf(
  language: Language,
  asked: Asked,
  { order, page, ...narrowing }: Search,
  since: Date | null,
): Prisma.Sql {
  const { loose, strict, whole, beginnings } = asked;
  const best = Prisma.sql`${rankOf(strict ?? loose)} DESC,`;
  const enough = since ? Prisma.sql`AND (SELECT count(*) FROM newest) > ${mostHits}` : Prisma.empty;
  const exact = strict === null ? Prisma.empty : Prisma.sql`AND words @@ ${strict}::tsquery`;
  return Prisma.sql`
    WITH newest AS MATERIALIZED (
      SELECT article_id, published_at, words FROM article_search
      WHERE words @@ ${loose}::tsquery AND language = ${language}::language ${narrowed(narrowing, since)}
      ORDER BY published_at DESC, article_id DESC LIMIT ${mostHits + 1}
    ), page AS (
      SELECT article_id, words, count(*) OVER ()::int AS count,
        row_number() OVER (ORDER BY ${order === "best" ? best : Prisma.empty} published_at DESC, article_id DESC) AS place
      FROM newest WHERE TRUE ${enough} ${exact}
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

type Narrowing = Pick<Search, "section" | "author" | "from" | "to">;

function narrowed({ section, author, from, to }: Narrowing, since: Date | null): Prisma.Sql {
  const zone = env().TIME_ZONE;
  const first = from ? Prisma.sql`${from}::date::timestamp AT TIME ZONE ${zone}` : null;
  const conditions = [
    section && Prisma.sql`AND section_id = (SELECT id FROM sections WHERE slug = ${section})`,
    author && Prisma.sql`AND (SELECT id FROM authors WHERE slug = ${author}) = ANY (author_ids)`,
    // One bound, the later one: of two, the index would read from both on. What is null does not count.
    (first ?? since) && Prisma.sql`AND published_at >= greatest(${first}, ${since}::timestamptz)`,
    to && Prisma.sql`AND published_at < (${to}::date + 1)::timestamp AT TIME ZONE ${zone}`,
  ].filter((it) => it !== null && it !== "");
  return conditions.length > 0 ? Prisma.join(conditions, " ") : Prisma.empty;
}
