import type { anArticle } from "./stories.ts";

type Asked = Parameters<typeof anArticle>[0];

/** One address of every kind of page that readers get, in a language, with the status it answers. */
export async function pageKinds(
  site: Asked,
  language: string,
): Promise<[kind: string, path: string, status: number][]> {
  const [story] = await site.sql<{ code: string; slug: string; section: string; tag: string | null; author: string }>(
    `SELECT s.code, a.slug, c.slug AS section, t.slug AS tag, u.slug AS author
     FROM articles a
     JOIN stories s ON s.id = a.story_id JOIN sections c ON c.id = s.section_id
     JOIN article_authors w ON w.article_id = a.id JOIN authors u ON u.id = w.author_id
     LEFT JOIN story_tags g ON g.story_id = s.id LEFT JOIN tags t ON t.id = g.tag_id
     WHERE a.language = $1::language AND a.status = 'PUBLISHED'
     ORDER BY (SELECT count(*) FROM comments k WHERE k.story_id = s.id AND k.status = 'PUBLISHED') DESC, w.position LIMIT 1`,
    [language],
  );
  if (!story) throw new Error(`the samples have no article in ${language}`);
  const article = `/${language}/articles/${story.code}/${encodeURIComponent(story.slug)}`;
  const comment = await one(site, "SELECT min(id)::text AS it FROM comments WHERE status = 'PUBLISHED'");
  return [
    ["front page", `/${language}`, 200],
    ["article", article, 200],
    ["section", `/${language}/sections/${story.section}`, 200],
    ["report form", `/${language}/comments/${comment}/report`, 200],
    ["missing page", `/${language}/nothing/here`, 404],
  ];
}

async function one(site: Asked, text: string): Promise<string> {
  const [row] = await site.sql<{ it: string }>(text);
  if (!row?.it) throw new Error(`the samples lack: ${text}`);
  return row.it;
}
