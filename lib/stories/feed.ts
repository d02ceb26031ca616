import { visible as visibleComment } from "../comments/public.ts";
import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";
import { isSlug } from "../text/slugs.ts";
import { illustrated } from "./illustrated.ts";
import { isPublic, visible } from "./public.ts";
import { named, newestFirst, whole } from "./shapes.ts";

const most = 20;

/** A story as its own page has it, with how many comments there are to read. */
const told = {
  ...whole,
  story: { select: { ...whole.story.select, _count: { select: { comments: { where: visibleComment } } } } },
} as const satisfies Prisma.ArticleSelect;

/** What a feed of stories is about. */
export type FeedTopic = { of: "language" } | { of: "section" | "tag" | "author"; slug: string };

/** The newest stories of a topic, newest first, and what it is called; null when readers know no such topic. */
export async function findFeed(language: Language, topic: FeedTopic) {
  if (topic.of === "language") return { names: [], stories: await listTold({ language }) };
  const { of, slug } = topic;
  const found = isSlug(slug) ? await lookUp(of, slug) : null;
  return found && { names: found.names, stories: await listTold({ language, ...belonging[of](found.id) }) };
}

function lookUp(of: "section" | "tag" | "author", slug: string) {
  const select = { id: true, names: { select: named } };
  if (of === "section") return db.section.findUnique({ where: { slug }, select });
  return of === "tag"
    ? db.tag.findUnique({ where: { slug, ...isPublic.tag }, select })
    : db.author.findUnique({ where: { slug, ...isPublic.author }, select });
}

const belonging = {
  section: (sectionId: number) => ({ sectionId }),
  tag: (tagId: number) => ({ story: { tags: { some: { tagId } } } }),
  author: (authorId: number) => ({ authors: { some: { authorId } } }),
} satisfies Record<string, (id: number) => Prisma.ArticleWhereInput>;

async function listTold(where: Prisma.ArticleWhereInput) {
  const found = await db.article.findMany({
    where: { ...where, ...visible },
    orderBy: [...newestFirst],
    take: most,
    select: told,
  });
  const { texts, ...media } = await illustrated(found);
  const pictures = new Map(media.pictures.map((it) => [it.id, it]));
  const recordings = new Map(media.recordings.map((it) => [it.id, it]));
  return texts.map((story) => ({ ...story, pictures, recordings }));
}

export type FeedStory = Awaited<ReturnType<typeof listTold>>[number];

/** The newest corrections of articles in a language, newest first, each with its article. */
export function listFeedCorrections(language: Language) {
  return db.correction.findMany({
    where: { article: { language, ...visible } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: most,
    select: {
      id: true,
      kind: true,
      note: true,
      createdAt: true,
      article: { select: { language: true, slug: true, headline: true, story: { select: { code: true } } } },
    },
  });
}

export type FeedCorrection = Awaited<ReturnType<typeof listFeedCorrections>>[number];
