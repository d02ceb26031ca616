import { randomBytes } from "node:crypto";

type Asked = {
  sql<Row extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
};

export type ArticleAddress = {
  id: number;
  code: string;
  path: string;
  headline: string;
};

type Wanted = { language?: string; status?: string };

/**
 * An article of the samples that people may comment on: the newest in English, unless told. Other tests publish as
 * well; only samples were created when they were published.
 */
export async function anArticle(
  site: Asked,
  { language = "en", status = "PUBLISHED" }: Wanted = {},
): Promise<ArticleAddress> {
  const [row] = await site.sql<{ id: number; code: string; slug: string; headline: string }>(
    `SELECT a.id, s.code, a.slug, a.headline FROM articles a JOIN stories s ON s.id = a.story_id
     WHERE a.language = $1::language AND a.status = $2::article_status AND s.thread_mode IS NULL
     ORDER BY a.published_at = s.created_at DESC NULLS LAST, a.published_at DESC NULLS LAST LIMIT 1`,
    [language, status],
  );
  if (!row) throw new Error(`the samples have no ${status} article in ${language}`);
  return { ...row, path: `/${language}/articles/${row.code}/${encodeURIComponent(row.slug)}` };
}

/** A short published article that no other test asks for. */
export async function anArticleOfItsOwn(site: Asked): Promise<ArticleAddress> {
  const alphabet = "23456789abcdefghjkmnpqrstvwxyz";
  const code = Array.from(randomBytes(6), (byte) => alphabet[byte % alphabet.length]).join("");
  await site.sql("INSERT INTO short_links (code) VALUES ($1)", [code]);
  const [row] = await site.sql<{ id: number; slug: string; headline: string }>(
    `WITH story AS (INSERT INTO stories (code, section_id) SELECT $1, min(id) FROM sections RETURNING id, section_id)
     INSERT INTO articles (story_id, section_id, language, slug, headline, body, status, published_at, updated_at)
     SELECT id, section_id, 'en', 'of-its-own', 'An article of its own, ' || $1::text, $2, 'PUBLISHED', '2001-01-01', '2001-01-01'
     FROM story RETURNING id, slug, headline`,
    [
      code,
      JSON.stringify({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Words." }] }] }),
    ],
  );
  if (!row) throw new Error("the article was not stored");
  return { ...row, code, path: `/en/articles/${code}/${row.slug}` };
}
