import { db } from "../db.ts";
import type { ArticleStatus } from "../generated/prisma/enums.ts";
import { newCode } from "../links/link.ts";
import type { Language } from "../text/language.ts";
import { indexArticle } from "./indexing.ts";

export interface Telling {
  language: Language;
  headline: string;
  standfirst?: string;
  keyPoints?: string[];
  body?: string;
  status?: ArticleStatus;
  publishedAt?: Date;
  /** Slugs; both are made where they are not there. */
  section?: string;
  author?: string;
}

/** Writes a story of a test's own with one article, as search then finds it; tells the article's number. */
export async function tell({ language, headline, body = "Words", ...more }: Telling): Promise<number> {
  const { section = "search", author, status = "PUBLISHED", publishedAt = new Date(), ...parts } = more;
  const where = { slug: section };
  const { id: sectionId } = await db.section.upsert({ where, create: where, update: {} });
  const story = await db.story.create({
    data: { shortLink: { create: { code: newCode() } }, section: { connect: where } },
  });
  const { id } = await db.article.create({
    data: {
      ...{ storyId: story.id, sectionId, language, status, slug: "s", headline, ...parts },
      body: {
        type: "doc",
        content: body.split("\n").map((text) => ({ type: "paragraph", content: [{ type: "text", text }] })),
      },
      ...(status !== "DRAFT" && { publishedAt, updatedAt: publishedAt }),
      ...(status === "WITHDRAWN" && { withdrawnAt: publishedAt }),
    },
  });
  if (author !== undefined) await sign(id, language, author);
  await db.$transaction((tx) => indexArticle(tx, id));
  return id;
}

async function sign(articleId: number, language: Language, slug: string): Promise<void> {
  const { id: authorId } = await db.author.upsert({
    where: { slug },
    create: { slug, names: { create: { language, name: slug.replaceAll("-", " ") } } },
    update: {},
  });
  await db.articleAuthor.create({ data: { articleId, authorId, position: 0 } });
}
