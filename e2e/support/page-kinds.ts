import type { anArticle } from "./stories.ts";

type Asked = Parameters<typeof anArticle>[0];

export interface PageKind {
  kind: string;
  path: string;
  status: number;
}

/** One address of every kind of page that readers get, in a language that has one, with the status it answers. */
export async function pageKinds(site: Asked, language: string): Promise<PageKind[]> {
  const [story] = await site.sql<Record<"code" | "slug" | "section" | "tag" | "author" | "month" | "day", string>>(
    `SELECT s.code, a.slug, c.slug AS section, t.slug AS tag, u.slug AS author,
            to_char(a.published_at, 'YYYY/MM') AS month, to_char(a.published_at, 'YYYY/MM/DD') AS day
     FROM articles a
     JOIN stories s ON s.id = a.story_id JOIN sections c ON c.id = s.section_id
     JOIN article_authors w ON w.article_id = a.id JOIN authors u ON u.id = w.author_id
     JOIN story_tags g ON g.story_id = s.id JOIN tags t ON t.id = g.tag_id
     WHERE a.language = $1::language AND a.status = 'PUBLISHED'
     ORDER BY (SELECT count(*) FROM comments k WHERE k.story_id = s.id AND k.status = 'PUBLISHED') DESC, w.position LIMIT 1`,
    [language],
  );
  if (!story) throw new Error(`the samples have no article in ${language}`);
  const home = `/${language}`;
  const article = `${home}/articles/${story.code}/${encodeURIComponent(story.slug)}`;
  const withdrawn = await site.sql<{ code: string }>(
    `SELECT s.code FROM stories s JOIN articles a ON a.story_id = s.id
     WHERE a.language = $1::language AND a.status = 'WITHDRAWN' LIMIT 1`,
    [language],
  );
  const [comment] = await site.sql<{ id: number }>("SELECT min(id) AS id FROM comments WHERE status = 'PUBLISHED'");
  const [series] = await site.sql<{ slug: string }>("SELECT slug FROM series LIMIT 1");
  const blocks = await site.sql<{ code: string }>(
    `SELECT s.code FROM stories s JOIN articles a ON a.story_id = s.id
     WHERE a.language = $1::language AND a.status = 'PUBLISHED' AND a.body::text LIKE '%"footnote"%' LIMIT 1`,
    [language],
  );
  const pages = await site.sql<{ slug: string }>("SELECT slug FROM pages ORDER BY position");
  const found: [kind: string, path: string, status?: number][] = [
    ["front page", home],
    ["article", article],
    ...blocks.map(({ code }): [string, string] => ["article with every block", `${home}/articles/${code}`]),
    ["comments, newest first", `${article}/comments/newest`],
    ["section", `${home}/sections/${story.section}`],
    ["tag", `${home}/tags/${story.tag}`],
    ["author", `${home}/authors/${story.author}`],
    ["series", `${home}/series/${series?.slug}`],
    ["archive", `${home}/archive`],
    ["month", `${home}/archive/${story.month}`],
    ["day", `${home}/archive/${story.day}`],
    ["corrections", `${home}/corrections`],
    ...pages.map(({ slug }): [string, string] => [`page ${slug}`, `${home}/pages/${slug}`]),
    ["empty search", `${home}/search`],
    ["search", `${home}/search?q=${encodeURIComponent(decodeURIComponent(story.slug).split("-")[0] ?? "")}`],
    ["fruitless search", `${home}/search?q=qqqqqqqq`],
    ["short link", `${home}/links/${story.code}`],
    ["report form", `${home}/comments/${comment?.id}/report`],
    ["missing page", `${home}/nothing/here`, 404],
    ...withdrawn.map(({ code }): [string, string, number] => ["withdrawn article", `${home}/articles/${code}`, 410]),
  ];
  return found.map(([kind, path, status = 200]) => ({ kind, path, status }));
}
