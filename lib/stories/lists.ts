import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import type { Language } from "../text/language.ts";
import { isSlug } from "../text/slugs.ts";
import { monthOf } from "./calendar.ts";
import { isPublic, visible, visibleRow } from "./public.ts";
import { author, newestFirst, section, slugAndNames, type Teaser, teaser } from "./shapes.ts";
import { lastNumberedPage, storiesPerPage } from "./story.ts";

/** A page of a list of stories, newest first. */
export interface StoryPage {
  page: number;
  stories: Teaser[];
  /** Whether there are older stories, be it on the next page or in the archive. */
  hasOlder: boolean;
  /** Of the last story on the page, such as `2026-11`: there the archive goes on. Empty where there is none. */
  month: string;
}

/**
 * A page of a section's stories; null for an unknown section, past its end and past {@link lastNumberedPage}.
 * @param page from 1
 */
export async function findSection(language: Language, slug: string, page: number) {
  const found = isSlug(slug) ? await db.section.findFirst({ where: { slug }, select: section }) : null;
  return withPage(found, language, "section", page);
}

/** The same for a tag; null, too, while none of its stories is published in any language: its name is not yet public. */
export async function findTag(language: Language, slug: string, page: number) {
  const select = { id: true, ...slugAndNames };
  const found = isSlug(slug) ? await db.tag.findFirst({ where: { slug, ...isPublic.tag }, select }) : null;
  return withPage(found, language, "tag", page);
}

/** The same for an author, with what is to be known of them; null, too, while nothing of theirs is published. */
export async function findAuthor(language: Language, slug: string, page: number) {
  const select = { id: true, ...author };
  const found = isSlug(slug) ? await db.author.findFirst({ where: { slug, ...isPublic.author }, select }) : null;
  return withPage(found, language, "author", page);
}

type Found<T> = NonNullable<Awaited<T>>;
export type SectionStories = Found<ReturnType<typeof findSection>>;
export type TagStories = Found<ReturnType<typeof findTag>>;
export type AuthorStories = Found<ReturnType<typeof findAuthor>>;

type List = keyof typeof listedIn;

async function withPage<T extends { id: number }>(found: T | null, language: Language, list: List, page: number) {
  if (!found || page > lastNumberedPage) return null;
  const numbers = await db.$queryRaw<{ id: number }[]>(numbersOfPage(list, found.id, language, page));
  if (numbers.length === 0 && page > 1) return null;
  const stories = await db.article.findMany({
    where: { id: { in: numbers.slice(0, storiesPerPage).map(({ id }) => id) }, ...visible },
    orderBy: [...newestFirst],
    select: teaser,
  });
  const last = stories.at(-1)?.publishedAt;
  return { ...found, page, stories, hasOlder: numbers.length > storiesPerPage, month: last ? monthOf(last) : "" };
}

/**
 * Asks for the articles of a page by an index alone, so that what is passed over is never read; and for one more, which
 * tells whether there is an older page.
 */
export function numbersOfPage(list: List, id: number, language: Language, page: number): Prisma.Sql {
  return Prisma.sql`
    ${listedIn[list](id, language)} LIMIT ${storiesPerPage + 1} OFFSET ${(page - 1) * storiesPerPage}`;
}

const listedIn = {
  section: (id: number, language: Language) => Prisma.sql`
    SELECT id FROM articles WHERE section_id = ${id} AND language = ${language}::language AND ${visibleRow}
    ORDER BY published_at DESC, id DESC`,
  tag: (id: number, language: Language) => Prisma.sql`
    SELECT article_id AS id FROM tagged_articles WHERE tag_id = ${id} AND language = ${language}::language
    ORDER BY published_at DESC, article_id DESC`,
  author: (id: number, language: Language) => Prisma.sql`
    SELECT article_id AS id FROM signed_articles WHERE author_id = ${id} AND language = ${language}::language
    ORDER BY published_at DESC, article_id DESC`,
};
