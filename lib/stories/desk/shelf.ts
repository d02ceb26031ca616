import { db } from "../../db.ts";
import type { ArticleStatus } from "../../generated/prisma/enums.ts";
import { type Allowed, may } from "../../staff/roles.ts";
import type { Language } from "../../text/language.ts";
import { withBody } from "../illustrated.ts";
import { author, whole } from "../shapes.ts";
import { correctedVersion, outdatedBy } from "./outdated.ts";
import { mayEdit } from "./writing.ts";

export const articlesPerPage = 50;

export interface Search {
  status: ArticleStatus | undefined;
  language: Language | undefined;
  mine: "mine" | "everybody's";
  headline: string;
  page: number;
}

/** Articles at the desk, last edited first. An author finds their own, whatever became of them. */
export async function listArticles(author: Allowed<"write">, { status, language, mine, headline, page }: Search) {
  const found = await db.article.findMany({
    where: {
      ...(status && { status }),
      ...(language && { language }),
      ...((mine === "mine" || !may(author.role, "publish")) && { ownerId: author.id }),
      ...(headline && { headline: { contains: headline, mode: "insensitive" } }),
    },
    orderBy: [{ editedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * articlesPerPage,
    take: articlesPerPage + 1,
    select: {
      id: true,
      language: true,
      slug: true,
      headline: true,
      status: true,
      editedAt: true,
      owner: { select: { name: true } },
      story: { select: { code: true, articles: { select: correctedVersion } } },
    },
  });
  const articles = found.slice(0, articlesPerPage).map((it) => ({ ...it, outdatedBy: outdatedBy(it) }));
  return { articles, hasMore: found.length > articlesPerPage };
}

/** An article to edit or preview; `null` when there is none that this author may. */
export async function findArticle(writer: Allowed<"write">, articleId: number) {
  const article = await db.article.findFirst({
    where: { id: articleId, ...mayEdit(writer) },
    select: {
      ...whole,
      status: true,
      version: true,
      editedAt: true,
      withdrawnAt: true,
      withdrawnFor: true,
      byOrder: true,
      authors: { orderBy: { position: "asc" }, select: { authorId: true, author: { select: author } } },
      story: {
        select: {
          ...whole.story.select,
          sectionId: true,
          seriesId: true,
          articles: { select: correctedVersion, orderBy: { language: "asc" } },
        },
      },
    },
  });
  if (!article) return null;
  return { ...(await withBody(article)), outdatedBy: outdatedBy(article) };
}

export type DeskArticle = NonNullable<Awaited<ReturnType<typeof findArticle>>>;

/** The sections a story can stand in. */
export function listSections(_author: Allowed<"write">) {
  return db.section.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, slug: true, names: { select: { language: true, name: true } } },
  });
}
