import type { ArticleAddress } from "./stories.ts";

type Asked = {
  sql<Row extends Record<string, unknown>>(text: string, values?: unknown[]): Promise<Row[]>;
};

interface Said {
  by?: string;
  parent?: number | null;
  status?: string;
  text?: string;
}

/** Puts a comment under an article, past the site: before its pages are first asked for. */
export async function say(site: Asked, article: ArticleAddress, said: Said = {}): Promise<number> {
  const { by = "Somebody", parent = null, status = "PUBLISHED", text = "Something." } = said;
  const [row] = await site.sql<{ id: number }>(
    `INSERT INTO comments (story_id, parent_id, language, author_name, text, status, decided_at, form_key)
     SELECT story_id, $2, language, $3, $4, $5::comment_status, CASE WHEN $5 <> 'HELD' THEN now() END,
       sha256(convert_to(random()::text, 'UTF8'))
     FROM articles WHERE id = $1 RETURNING id`,
    [article.id, parent, by, text, status],
  );
  if (!row) throw new Error("the comment was not stored");
  return row.id;
}

/** So many comments of guests with numbers, each a thread of its own, in the order of their numbers. */
export async function sayMany(site: Asked, article: ArticleAddress, count: number): Promise<number[]> {
  const rows = await site.sql<{ id: number }>(
    `INSERT INTO comments (story_id, language, author_name, text, status, decided_at, form_key)
     SELECT story_id, language, 'Guest ' || n, 'Words of guest ' || n || '.', 'PUBLISHED', now(),
       sha256(convert_to(random()::text, 'UTF8'))
     FROM articles, generate_series(1, $2::int) AS n WHERE articles.id = $1 ORDER BY n RETURNING id`,
    [article.id, count],
  );
  return rows.map(({ id }) => id);
}

/** Tells the article's story in another language, too. */
export async function alsoIn(site: Asked, article: ArticleAddress, language: string): Promise<ArticleAddress> {
  const headline = "عنوان له وحده";
  const [row] = await site.sql<{ id: number; slug: string }>(
    `INSERT INTO articles (story_id, section_id, language, slug, headline, body, status, published_at, updated_at)
     SELECT story_id, section_id, $2::language, 'its-own', $3, body, status, published_at, updated_at
     FROM articles WHERE id = $1 RETURNING id, slug`,
    [article.id, language, headline],
  );
  if (!row) throw new Error("the article was not stored");
  return { ...article, ...row, headline, path: `/${language}/articles/${article.code}/${row.slug}` };
}
