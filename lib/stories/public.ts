import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { isCode } from "../links/link.ts";
import type { Language } from "../text/language.ts";
import { bodySchema, pictureIds } from "./body.ts";
import { newestFirst, picture, section, type Teaser, teaser, type Version, version, whole } from "./shapes.ts";
import { isSectionSlug, storiesPerPage } from "./story.ts";

export type { Picture, Section, Teaser, Version } from "./shapes.ts";

/** A reader may see it. Every query for readers spreads this. */
export const visible = { status: "PUBLISHED" } as const satisfies Prisma.ArticleWhereInput;

/** The same for a query that Prisma has no words for. */
export const visibleRow = Prisma.sql`status = 'PUBLISHED'`;

/** The article that stands at a code in a language, or that it was withdrawn. Never published and unknown are both null. */
export async function findArticle(language: Language, code: string) {
  if (!isCode(code)) return null;
  const where = { language, story: { code } };
  const article = await db.article.findFirst({ where: { ...where, ...visible }, select: whole });
  if (article) return { kind: "published", ...(await withBody(article)), versions: await listVersions(code) } as const;
  const gone = await db.article.findFirst({
    where: { ...where, status: "WITHDRAWN" },
    select: { storyId: true, withdrawnAt: true },
  });
  return gone && ({ kind: "withdrawn", ...gone, versions: await listVersions(code) } as const);
}

export type Article = Extract<NonNullable<Awaited<ReturnType<typeof findArticle>>>, { kind: "published" }>;

async function withBody<T extends { body: Prisma.JsonValue }>(article: T) {
  const body = bodySchema.parse(article.body);
  const pictures = await db.media.findMany({ where: { id: { in: pictureIds(body) } }, select: picture });
  return { ...article, body, pictures };
}

/** The languages in which a reader may read a story. */
function listVersions(code: string): Promise<Version[]> {
  const where = { story: { code }, ...visible };
  return db.article.findMany({ where, orderBy: { language: "asc" }, select: version });
}

/** The sections in the order of the masthead. */
export function listSections() {
  return db.section.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], select: section });
}

/** The newest stories of a language, newest first. */
export function listNewest(language: Language, count: number): Promise<Teaser[]> {
  return db.article.findMany({
    where: { language, ...visible },
    orderBy: [...newestFirst],
    take: count,
    select: teaser,
  });
}

/** The front page: the newest stories, and of each section those that are not among them. Empty sections are left out. */
export async function findFront(language: Language) {
  const top = await listNewest(language, frontPage.top);
  const shown = { id: { notIn: top.map(({ id }) => id) } };
  const sections = await Promise.all(
    (await listSections()).map(async (it) => ({
      ...it,
      stories: await db.article.findMany({
        where: { sectionId: it.id, language, ...shown, ...visible },
        orderBy: [...newestFirst],
        take: frontPage.perSection,
        select: teaser,
      }),
    })),
  );
  return { top, sections: sections.filter(({ stories }) => stories.length > 0) };
}

export type FrontSection = Awaited<ReturnType<typeof findFront>>["sections"][number];

const frontPage = { top: 5, perSection: 4 };

/**
 * A page of a section's stories, newest first; null for an unknown section and for a page past its end.
 * @param page from 1
 */
export async function findSection(language: Language, slug: string, page: number) {
  if (!isSectionSlug(slug)) return null;
  const found = await db.section.findFirst({ where: { slug }, select: section });
  if (!found) return null;
  // The numbers alone come out of the index, so that what is passed over is never read.
  const numbers = await db.article.findMany({
    where: { sectionId: found.id, language, ...visible },
    orderBy: [...newestFirst],
    skip: (page - 1) * storiesPerPage,
    // One more than is shown tells whether there is an older page.
    take: storiesPerPage + 1,
    select: { id: true },
  });
  const stories = await db.article.findMany({
    where: { id: { in: numbers.slice(0, storiesPerPage).map(({ id }) => id) }, ...visible },
    orderBy: [...newestFirst],
    select: teaser,
  });
  if (stories.length === 0 && page > 1) return null;
  return { ...found, page, stories, hasOlder: numbers.length > storiesPerPage };
}

export type SectionStories = NonNullable<Awaited<ReturnType<typeof findSection>>>;
