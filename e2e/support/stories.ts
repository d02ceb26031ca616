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

/** An article of the samples that people may comment on: the newest in English, unless told. */
export async function anArticle(
  site: Asked,
  { language = "en", status = "PUBLISHED" }: Wanted = {},
): Promise<ArticleAddress> {
  const [row] = await site.sql<{ id: number; code: string; slug: string; headline: string }>(
    `SELECT a.id, s.code, a.slug, a.headline FROM articles a JOIN stories s ON s.id = a.story_id
     WHERE a.language = $1::language AND a.status = $2::article_status AND s.thread_mode = 'HOLD'
     ORDER BY a.published_at DESC NULLS LAST LIMIT 1`,
    [language, status],
  );
  if (!row) throw new Error(`the samples have no ${status} article in ${language}`);
  return { ...row, path: `/${language}/articles/${row.code}/${encodeURIComponent(row.slug)}` };
}
