import type { AdvertiserContentArticle, CorrectionComment, NewsArticle } from "schema-dts";
import type { Thread } from "../comments/thread.ts";
import { pictureAddress } from "../media/media.ts";
import { plainText } from "../stories/body.ts";
import type { Article } from "../stories/public.ts";
import { articlePath, nameIn } from "../stories/story.ts";
import { person } from "./author.ts";
import { commentsOf } from "./comment.ts";
import { leadImages } from "./picture.ts";
import { publisherId } from "./publisher.ts";
import { translations } from "./translations.ts";

/** What schema.org calls a story's kind. */
const types = {
  NEWS: "NewsArticle",
  REPORTAGE: "ReportageNewsArticle",
  ANALYSIS: "AnalysisNewsArticle",
  BACKGROUND: "BackgroundNewsArticle",
  REVIEW: "ReviewNewsArticle",
  OPINION: "OpinionNewsArticle",
  ADVERTISER: "AdvertiserContentArticle",
} as const satisfies Record<Article["story"]["kind"], string>;

/**
 * An article with what its readers say.
 * @param site the site's origin
 */
export function newsArticle(article: Article, thread: Thread, site: string): NewsArticle | AdvertiserContentArticle {
  const { language, story } = article;
  const url = site + articlePath({ ...article, code: story.code });
  const common = {
    "@id": `${url}#article`,
    url,
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    headline: article.headline,
    inLanguage: language,
    articleSection: nameIn(language, story.section.names)?.name ?? story.section.slug,
    keywords: story.tags.map(({ tag }) => nameIn(language, tag.names)?.name ?? tag.slug),
    wordCount: plainText(article.body).split(/\s+/u).filter(Boolean).length,
    isAccessibleForFree: true,
    author: article.authors.map(({ author }) => person(author, site, language)),
    publisher: { "@id": publisherId(site) },
    commentCount: thread.count,
    discussionUrl: `${url}#comments`,
    comment: commentsOf(thread, url),
    ...times(article),
    ...pictures(article, site),
    ...translations(article, site),
    ...(article.standfirst && { description: article.standfirst }),
    ...(article.corrections.length > 0 && { correction: article.corrections.map(correction) }),
  } as const;
  const type = types[story.kind];
  // An advertisement has no dateline: nobody of the newsroom was there.
  if (type === "AdvertiserContentArticle") return { "@type": type, ...common };
  return { "@type": type, ...common, ...(article.datelinePlace && { dateline: article.datelinePlace }) };
}

/** The same that readers see (components/stories/byline.tsx). */
function times({ publishedAt, updatedAt }: Article) {
  const modified = updatedAt ?? publishedAt;
  return {
    ...(publishedAt && { datePublished: publishedAt.toISOString() }),
    ...(modified && { dateModified: modified.toISOString() }),
  };
}

function pictures({ leadMedia, leadCaption, leadCredit }: Article, site: string) {
  if (!leadMedia) return {};
  const { id, width, widths } = leadMedia;
  return {
    image: leadImages(site, leadMedia, { caption: leadCaption, credit: leadCredit }),
    thumbnailUrl: site + pictureAddress(id, widths[0] ?? width, "jpg"),
  };
}

function correction({ note, createdAt }: Article["corrections"][number]): CorrectionComment {
  return { "@type": "CorrectionComment", text: note, dateCreated: createdAt.toISOString() };
}
