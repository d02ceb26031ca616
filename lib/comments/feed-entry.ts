import { type Entry, lastingId } from "../feeds/feed.ts";
import { escaped } from "../feeds/xml.ts";
import type { Translator } from "../messages/translator.ts";
import { isolated } from "../text/characters.ts";
import type { FeedComment } from "./feed.ts";
import { commentPath } from "./paths.ts";
import { inWords, paragraphsOf } from "./redaction.ts";

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
  const { id, name, words, createdAt, language } = comment;
  return {
    id: lastingId(site, createdAt, `comment-${id}`),
    link: site + commentPath(article.path, id),
    title: t("comments.byOnStory", { name: isolated(name), title: article.headline }),
    authors: [{ name, link: null }],
    published: createdAt,
    changed: createdAt,
    language,
    summary: null,
    html: paragraphsOf(words)
      .map((lines) => lines.map((line) => escaped(inWords(line, language))).join("<br>"))
      .map((paragraph) => `<p dir="auto">${paragraph}</p>`)
      .join(""),
    categories: [],
    discussion: null,
    picture: null,
  };
}
