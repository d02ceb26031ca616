import { type Entry, lastingId } from "../feeds/feed.ts";
import { escaped } from "../feeds/xml.ts";
import type { Translator } from "../messages/translator.ts";
import { isolated } from "../text/characters.ts";
import type { FeedComment } from "./feed.ts";
import { commentPath } from "./paths.ts";

/**
 * A comment as a feed has it.
 * @param site the origin of the site
 * @param article where it is read: an article's path and headline
 */
export function feedEntry(
  comment: FeedComment,
  article: { path: string; headline: string },
  { site, t }: { site: string; t: Translator },
): Entry {
  const { id, name, text, createdAt, language } = comment;
  return {
    id: lastingId(site, createdAt, `comment-${id}`),
    link: site + commentPath(article.path, id),
    title: t("comments.byOnStory", { name: isolated(name), title: article.headline }),
    authors: [{ name, link: null }],
    published: createdAt,
    changed: createdAt,
    language,
    summary: null,
    html: text
      .split(/\n{2,}/)
      .map((paragraph) => `<p dir="auto">${escaped(paragraph).replaceAll("\n", "<br>")}</p>`)
      .join(""),
    categories: [],
    discussion: null,
    picture: null,
  };
}
