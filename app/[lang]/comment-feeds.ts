import { listNewestIn, listNewestOnStory } from "#lib/comments/feed.ts";
import { feedEntry } from "#lib/comments/feed-entry.ts";
import { env } from "#lib/env.ts";
import { formatIn } from "#lib/feeds/formats.ts";
import { translator } from "#lib/messages/translator.ts";
import { shows } from "#lib/request.ts";
import { findArticle } from "#lib/stories/public.ts";
import { articlePath } from "#lib/stories/story.ts";
import { isLanguage } from "#lib/text/language.ts";
import { answerFeed, noFeed } from "./feeds.ts";

/** The feed of the newest comments on one story, as its article in a language leads to them. */
export async function feedOfArticle(lang: string, code: string, segments?: string[]): Promise<Response> {
  const format = formatIn(segments);
  const article = format && isLanguage(lang) ? await findArticle(lang, code) : null;
  if (!format || article?.kind !== "published") return noFeed();
  shows(`story ${article.storyId}`);
  const t = translator(article.language);
  const path = articlePath({ ...article, code });
  const title = t("comments.onStory", { title: article.headline });
  const comments = await listNewestOnStory(article.storyId);
  return answerFeed(format, {
    ...{ page: path, title, about: title, language: article.language },
    entries: comments.map((comment) => feedEntry(comment, { ...article, path }, { site: env().SITE_URL, t })),
  });
}

/** The feed of the newest comments that were written on a language's pages. */
export async function feedOfComments(lang: string, segments?: string[]): Promise<Response> {
  const format = formatIn(segments);
  if (!format || !isLanguage(lang)) return noFeed();
  shows("any story");
  const { SITE_URL: site, SITE_NAME } = env();
  const t = translator(lang);
  const title = t("comments.onStory", { title: SITE_NAME });
  return answerFeed(format, {
    ...{ page: `/${lang}`, base: `/${lang}/comments`, title, about: title, language: lang },
    entries: (await listNewestIn(lang)).map((comment) => feedEntry(comment, comment, { site, t })),
  });
}
