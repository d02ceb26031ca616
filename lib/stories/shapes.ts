import type { Prisma } from "../generated/prisma/client.ts";

export const named = { language: true, name: true } as const;
export const section = { id: true, slug: true, names: { select: named } } as const satisfies Prisma.SectionSelect;
export const picture = { id: true, width: true, height: true, widths: true } as const satisfies Prisma.MediaSelect;
export const newestFirst = [
  { publishedAt: "desc" },
  { id: "desc" },
] as const satisfies Prisma.ArticleOrderByWithRelationInput[];

/** A name with an address, as tags, series and authors have. */
export const slugAndNames = { slug: true, names: { select: named } } as const;

export const author = {
  slug: true,
  links: true,
  portrait: { select: picture },
  names: { select: { ...named, role: true, biography: true } },
} as const satisfies Prisma.AuthorSelect;

const authorNames = {
  orderBy: { position: "asc" },
  select: { author: { select: { slug: true, names: { select: named } } } },
} as const;

const authors = { orderBy: { position: "asc" }, select: { author: { select: author } } } as const;

/** A language in which a reader may read a story. */
export const version = { language: true, slug: true, publishedAt: true } as const satisfies Prisma.ArticleSelect;

/** A story where it is found: without its picture, and without what its authors say of themselves. */
export const entry = {
  id: true,
  language: true,
  slug: true,
  headline: true,
  standfirst: true,
  publishedAt: true,
  authors: authorNames,
  story: { select: { code: true, kind: true, section: { select: section } } },
} as const satisfies Prisma.ArticleSelect;

/** A story where it is one of many. */
export const teaser = {
  ...entry,
  leadAlt: true,
  leadMedia: { select: picture },
  authors,
} as const satisfies Prisma.ArticleSelect;

/** A story on its own page. */
export const whole = {
  ...teaser,
  storyId: true,
  sectionId: true,
  body: true,
  datelinePlace: true,
  updatedAt: true,
  leadCaption: true,
  leadCredit: true,
  keyPoints: true,
  corrections: {
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: { id: true, kind: true, note: true, createdAt: true },
  },
  story: {
    select: {
      ...teaser.story.select,
      threadMode: true,
      tags: { orderBy: { tagId: "asc" }, select: { tag: { select: slugAndNames } } },
      series: { select: slugAndNames },
      seriesPart: true,
    },
  },
} as const satisfies Prisma.ArticleSelect;

export type Picture = Prisma.MediaGetPayload<{ select: typeof picture }>;
export type Teaser = Prisma.ArticleGetPayload<{ select: typeof teaser }>;
export type Entry = Prisma.ArticleGetPayload<{ select: typeof entry }>;
export type Section = Prisma.SectionGetPayload<{ select: typeof section }>;
export type Author = Prisma.AuthorGetPayload<{ select: typeof author }>;
export type Version = Prisma.ArticleGetPayload<{ select: typeof version }>;
