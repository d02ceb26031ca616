import { listNewestIn, listNewestOnStory } from "#lib/comments/feed.ts";
import { feedEntry } from "#lib/comments/feed-entry.ts";
import { type FeedFormat, feedTypes, siteFeedPath, storyFeedPath } from "#lib/comments/paths.ts";
import { env } from "#lib/env.ts";
import { atom, type Feed, rss } from "#lib/feeds/feed.ts";
import { writeXml } from "#lib/feeds/xml.ts";
import { translator } from "#lib/messages/translator.ts";
import { shows } from "#lib/request.ts";
import { findArticle } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { isLanguage } from "#lib/text/language.ts";

/** The feed of the newest comments on one story, as its article in a language leads to them. */
export async function storyFeed({ lang, code }: { lang: string; code: string }, format: FeedFormat): Promise<Response> {
  const article = isLanguage(lang) ? await findArticle(lang, code) : null;
  if (article?.kind !== "published") return noFeed();
  shows(`story ${article.storyId}`);
  const site = env().SITE_URL;
  const t = translator(article.language);
  const path = articlePath({ ...article, code });
  const comments = await listNewestOnStory(article.storyId);
  return answer(format, {
    link: site + path,
    self: site + storyFeedPath(path, format),
    title: t("comments.onStory", { title: article.headline }),
    language: article.language,
    entries: comments.map((comment) => feedEntry(comment, { ...article, path }, { site, t })),
  });
}

/** The feed of the newest comments that were written on a language's pages. */
export async function siteFeed({ lang }: { lang: string }, format: FeedFormat): Promise<Response> {
  if (!isLanguage(lang)) return noFeed();
  shows("any story");
  const { SITE_URL: site, SITE_NAME } = env();
  const t = translator(lang);
  return answer(format, {
    link: `${site}/${lang}`,
    self: site + siteFeedPath(lang, format),
    title: t("comments.onStory", { title: SITE_NAME }),
    language: lang,
    entries: (await listNewestIn(lang)).map((comment) => feedEntry(comment, comment, { site, t })),
  });
}

function answer(format: FeedFormat, feed: Feed): Response {
  const written = writeXml(format === "rss" ? rss(feed) : atom(feed));
  return new Response(written, { headers: { "content-type": `${feedTypes[format]}; charset=utf-8` } });
}

function noFeed(): Response {
  return new Response("There is no such feed.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}
