import type { Entry } from "../feeds/feed.ts";
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
    // The day when it was written makes the name ours for good, whoever has the domain later (RFC 4151).
    id: `tag:${new URL(site).hostname},${createdAt.toISOString().slice(0, 10)}:comment-${id}`,
    link: site + commentPath(article.path, id),
    title: t("comments.byOnStory", { name: isolated(name), title: article.headline }),
    author: name,
    at: createdAt,
    language,
    html: text
      .split(/\n{2,}/)
      .map((paragraph) => `<p>${escaped(paragraph).replaceAll("\n", "<br>")}</p>`)
      .join(""),
  };
}
