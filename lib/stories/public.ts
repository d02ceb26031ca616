import { cache } from "react";
import { db } from "../db.ts";
import { Prisma } from "../generated/prisma/client.ts";
import { isCode } from "../links/link.ts";
import type { Language } from "../text/language.ts";
import { withBody } from "./illustrated.ts";
import { section, type Version, version, whole } from "./shapes.ts";

export type { Entry, Picture, Section, Teaser, Version } from "./shapes.ts";

/** A reader may see it. Every query for readers spreads this. */
export const visible = { status: "PUBLISHED" } as const satisfies Prisma.ArticleWhereInput;

/** The same for a query that Prisma has no words for. */
export const visibleRow = Prisma.sql`status = 'PUBLISHED'`;

/** Readers may know its name: one of its stories is published, in whichever language. */
export const isPublic = {
  tag: { listed: { some: {} } },
  author: { listed: { some: {} } },
  series: { stories: { some: { articles: { some: visible } } } },
} as const satisfies { tag: Prisma.TagWhereInput; author: Prisma.AuthorWhereInput; series: Prisma.SeriesWhereInput };

/** The article that stands at a code in a language, or that it was withdrawn. Never published and unknown are both null. */
export async function findArticle(language: Language, code: string) {
  if (!isCode(code)) return null;
  const where = { language, story: { code } };
  const article = await db.article.findFirst({ where: { ...where, ...visible }, select: whole });
  if (article) return { kind: "published", ...(await withBody(article)), versions: await listVersions(code) } as const;
  const gone = await db.article.findFirst({
    where: { ...where, status: "WITHDRAWN" },
    select: { storyId: true, withdrawnAt: true, withdrawnFor: true, byOrder: true },
  });
  return gone && ({ kind: "withdrawn", ...gone, versions: await listVersions(code) } as const);
}

export type Article = Extract<NonNullable<Awaited<ReturnType<typeof findArticle>>>, { kind: "published" }>;

/** The languages in which a reader may read a story. */
function listVersions(code: string): Promise<Version[]> {
  const where = { story: { code }, ...visible };
  return db.article.findMany({ where, orderBy: { language: "asc" }, select: version });
}

/** The sections in the order of the masthead; asked for once a page. */
export const listSections = cache(() =>
  db.section.findMany({ orderBy: [{ position: "asc" }, { id: "asc" }], select: section }),
);
