import type { Metadata } from "next";
import { feedTypes, storyFeedPath } from "#lib/comments/paths.ts";
import { env } from "#lib/env.ts";
import { pictureAddress } from "#lib/media/media.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { oembedAlternates } from "#lib/oembed/oembed.ts";
import type { Article } from "#lib/stories/public.ts";
import { articlePath, nameIn } from "#lib/stories/story.ts";
import { openGraphLocale } from "#lib/text/language-tags.ts";
import { words } from "../../words.ts";
import { loadArticle } from "./load-article.ts";

/** The head of an article's page, or of the page that says it was withdrawn. Addresses are completed by the layout. */
export async function articleMetadata(code: string): Promise<Metadata> {
  const t = await words();
  const article = await loadArticle(code);
  if (!article) return { title: t("site.notFoundTitle") };
  if (article.kind === "withdrawn") {
    return { title: t(article.byOrder ? "stories.byOrderTitle" : "stories.withdrawnTitle") };
  }
  const path = articlePath({ ...article, code: article.story.code });
  return {
    title: article.headline,
    description: article.standfirst,
    alternates: { canonical: path, types: articleTypes(path, article.headline, t) },
    openGraph: openGraph(article, path),
    twitter: { card: "summary_large_image" },
  };
}

/** The feeds of what readers say about it, and what other sites show of it. */
function articleTypes(path: string, headline: string, t: Translator) {
  const title = t("comments.onStory", { title: headline });
  return {
    ...oembedAlternates(env().SITE_URL + path, headline),
    [feedTypes.rss]: [{ url: storyFeedPath(path, "rss"), title }],
    [feedTypes.atom]: [{ url: storyFeedPath(path, "atom"), title }],
  };
}

function openGraph(article: Article, url: string): Metadata["openGraph"] {
  const { language, story, leadMedia, publishedAt, updatedAt } = article;
  const others = article.versions.filter((version) => version.language !== language);
  return {
    type: "article",
    url,
    title: article.headline,
    description: article.standfirst,
    siteName: env().SITE_NAME,
    locale: openGraphLocale[language],
    alternateLocale: others.map((version) => openGraphLocale[version.language]),
    authors: article.authors.flatMap(({ author }) => nameIn(language, author.names)?.name ?? []),
    section: nameIn(language, story.section.names)?.name ?? story.section.slug,
    ...(publishedAt && { publishedTime: publishedAt.toISOString() }),
    ...(updatedAt && { modifiedTime: updatedAt.toISOString() }),
    images: leadMedia ? [sharedPicture(leadMedia, article.leadAlt)] : [],
  };
}

function sharedPicture({ id, width, height, widths }: NonNullable<Article["leadMedia"]>, alt: string) {
  const widest = widths.at(-1) ?? width;
  const tall = Math.round((height * widest) / width);
  return { url: pictureAddress(id, widest, "jpg"), width: widest, height: tall, alt, type: "image/jpeg" };
}
