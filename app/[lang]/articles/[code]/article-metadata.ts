import type { Metadata } from "next";
import { cardOf, cardPath, cardSize } from "#lib/cards/card.ts";
import { env } from "#lib/env.ts";
import { feedPath, feedTypes } from "#lib/feeds/formats.ts";
import { widest } from "#lib/media/media.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { oembedAlternates } from "#lib/oembed/oembed.ts";
import { authorPath } from "#lib/stories/paths.ts";
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
  const card = cardPicture(article);
  return {
    title: article.headline,
    description: article.standfirst,
    alternates: { canonical: path, types: articleTypes(path, article.headline, t) },
    openGraph: { ...openGraph(article, path), images: [card, ...leadPicture(article)] },
    twitter: { card: "summary_large_image", images: [card] },
  };
}

/** The feeds of what readers say about it, and what other sites show of it. */
function articleTypes(path: string, headline: string, t: Translator) {
  const title = t("comments.onStory", { title: headline });
  return {
    ...oembedAlternates(env().SITE_URL + path, headline),
    [feedTypes.rss]: [{ url: feedPath(path, "rss"), title }],
    [feedTypes.atom]: [{ url: feedPath(path, "atom"), title }],
  };
}

function openGraph(article: Article, url: string): Metadata["openGraph"] {
  const { SITE_NAME, SITE_URL } = env();
  const { language, story, publishedAt, updatedAt } = article;
  const others = article.versions.filter((version) => version.language !== language);
  return {
    type: "article",
    url,
    title: article.headline,
    description: article.standfirst,
    siteName: SITE_NAME,
    locale: openGraphLocale[language],
    alternateLocale: others.map((version) => openGraphLocale[version.language]),
    authors: article.authors.map(({ author }) => SITE_URL + authorPath(language, author.slug)),
    section: nameIn(language, story.section.names)?.name ?? story.section.slug,
    tags: story.tags.map(({ tag }) => nameIn(language, tag.names)?.name ?? tag.slug),
    ...(publishedAt && { publishedTime: publishedAt.toISOString() }),
    ...(updatedAt && { modifiedTime: updatedAt.toISOString() }),
  };
}

function cardPicture(article: Article) {
  const url = cardPath(cardOf(article, env().SITE_NAME));
  return { url, ...cardSize, alt: article.headline, type: "image/jpeg" };
}

/** The lead picture as it is, for who would rather show that. */
function leadPicture({ leadMedia, leadAlt }: Article) {
  if (!leadMedia) return [];
  const { address, ...size } = widest(leadMedia);
  return [{ url: address, ...size, alt: leadAlt, type: "image/jpeg" }];
}
