import { threadPath } from "../comments/paths.ts";
import { bodyHtml, figure } from "../feeds/body-html.ts";
import { type Entry, type FeedPicture, lastingId } from "../feeds/feed.ts";
import { feedPath } from "../feeds/formats.ts";
import { type Html, writeHtml } from "../feeds/html.ts";
import { widest } from "../media/media.ts";
import { sizeOfFile } from "../media/public.ts";
import type { Translator } from "../messages/translator.ts";
import { shortened } from "../text/characters.ts";
import { direction } from "../text/language.ts";
import { plainText } from "./body.ts";
import { noteWords } from "./correction-words.ts";
import type { FeedCorrection, FeedStory } from "./feed.ts";
import { authorPath } from "./paths.ts";
import { articlePath, nameIn } from "./story.ts";

export interface Paper {
  /** The origin of the site. */
  site: string;
  /** Speaks the language of the feed. */
  t: Translator;
}

/** An article as a feed has it: all of it. */
export async function storyEntry(article: FeedStory, { site, t }: Paper): Promise<Entry> {
  const { language, headline, story, authors } = article;
  const path = articlePath({ ...article, code: story.code });
  const published = article.publishedAt ?? new Date(0);
  const topics = [story.section, ...story.tags.map(({ tag }) => tag)];
  return {
    id: lastingId(site, published, `${story.code}.${language}`),
    link: site + path,
    title: headline,
    authors: authors.flatMap(({ author }) => {
      const name = nameIn(language, author.names)?.name;
      return name === undefined ? [] : [{ name, link: site + authorPath(language, author.slug) }];
    }),
    published,
    changed: article.updatedAt ?? published,
    language,
    summary: article.standfirst || shortened(plainText(article.body), 300),
    html: writeHtml(wholeText(article, { site, t })),
    categories: [
      ...(story.kind === "ADVERTISER" ? [t("reading.advertiser")] : []),
      ...topics.flatMap(({ names }) => nameIn(language, names)?.name ?? []),
    ],
    discussion: {
      link: site + threadPath(path, "oldest"),
      feeds: { rss: site + feedPath(path, "rss"), atom: site + feedPath(path, "atom") },
      count: story._count.comments,
    },
    picture: await leadPicture(article, site),
  };
}

/** What an article says, its picture first and what was put right last. Feed readers ask nobody for the direction. */
function wholeText(article: FeedStory, { site, t }: Paper): Html[] {
  const { language, leadMedia, leadAlt: alt, leadCaption: caption, leadCredit: credit } = article;
  const points = article.keyPoints.map((point): Html => ["li", {}, [point]]);
  const notes = article.corrections.map(
    (note): Html => ["p", {}, [["strong", {}, [`${correctionTitle(note, t)}:`]], ` ${note.note}`]],
  );
  const inside: Html[] = [
    // Whoever reads it in a feed has nothing else that tells it from a story.
    ...(article.story.kind === "ADVERTISER" ? [advertisement(t)] : []),
    ...figure(leadMedia ?? undefined, { alt, caption, credit }, site),
    ...(points.length > 0 ? [["ul", {}, points] satisfies Html] : []),
    ...bodyHtml(article.body, { ...article, site }),
    ...notes,
  ];
  return [["div", { lang: language, dir: direction(language) }, inside]];
}

function advertisement(t: Translator): Html {
  return ["p", {}, [["strong", {}, [t("reading.advertiser")]], `: ${t("reading.paidFor")}`]];
}

async function leadPicture({ leadMedia, ...lead }: FeedStory, site: string): Promise<FeedPicture | null> {
  if (!leadMedia) return null;
  const { address, width, height } = widest(leadMedia);
  const bytes = await sizeOfFile(leadMedia.id, { width, format: "jpg" });
  const words = { description: lead.leadCaption || lead.leadAlt, credit: lead.leadCredit };
  return bytes === null ? null : { url: site + address, type: "image/jpeg", bytes, width, height, ...words };
}

/** A correction as a feed has it. */
export function correctionEntry(correction: FeedCorrection, { site, t }: Paper): Entry {
  const { id, note, createdAt, article } = correction;
  return {
    id: lastingId(site, createdAt, `correction-${id}`),
    link: site + articlePath({ ...article, code: article.story.code }),
    title: `${correctionTitle(correction, t)}: ${article.headline}`,
    authors: [],
    published: createdAt,
    changed: createdAt,
    language: article.language,
    summary: note,
    html: writeHtml([["p", { dir: direction(article.language) }, [note]]]),
    categories: [],
    discussion: null,
    picture: null,
  };
}

function correctionTitle({ kind, createdAt }: Pick<FeedCorrection, "kind" | "createdAt">, t: Translator): string {
  return t("reading.noteFrom", { kind: t(noteWords[kind]), date: t.date(createdAt) });
}
