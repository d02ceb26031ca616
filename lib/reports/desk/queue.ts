import { mostCounted } from "../../comments/comment.ts";
import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";
import { articlePath } from "../../stories/story.ts";

const pageSize = 25;

/** So many reports on one comment are shown; what more there are is counted. */
const mostShown = 50;

const unresolved = { resolvedAt: null } as const satisfies Prisma.ReportWhereInput;

/** Those that a ruling still makes a difference to. */
const standing = { status: { in: ["PUBLISHED", "HELD"] } } as const satisfies Prisma.CommentWhereInput;

/** The comments with most unresolved reports, and of those with as many the one reported first. */
export async function findReported(_moderator: Allowed<"moderate">) {
  const heap = await db.report.groupBy({
    by: ["commentId"],
    where: { ...unresolved, comment: standing },
    _count: { id: true },
    _min: { createdAt: true },
    orderBy: [{ _count: { id: "desc" } }, { _min: { createdAt: "asc" } }, { commentId: "asc" }],
    take: pageSize,
  });
  const comments = await db.comment.findMany({
    where: { id: { in: heap.map(({ commentId }) => commentId) } },
    select: {
      id: true,
      authorName: true,
      email: true,
      text: true,
      language: true,
      status: true,
      createdAt: true,
      story: {
        select: { code: true, articles: { select: { language: true, slug: true, headline: true, status: true } } },
      },
      decisions: {
        orderBy: { id: "desc" },
        take: 1,
        select: { createdAt: true, staff: { select: { name: true } } },
      },
      reports: {
        where: unresolved,
        // The newest, so that the last of them is known.
        orderBy: { id: "desc" },
        take: mostShown,
        select: { id: true, category: true, words: true, language: true, name: true, email: true, createdAt: true },
      },
    },
  });
  return heap.flatMap(({ commentId, _count }) => {
    const found = comments.find(({ id }) => id === commentId);
    if (!found) return [];
    const { story, ...comment } = found;
    const articles = story.articles.map((it) => ({ ...it, path: articlePath({ ...it, code: story.code }) }));
    return [{ ...comment, story: { articles }, reportCount: _count.id }];
  });
}

export type ReportedComment = Awaited<ReturnType<typeof findReported>>[number];

/** How many comments have unresolved reports, counted to one more than `mostCounted`. */
export function countReported(_moderator: Allowed<"moderate">): Promise<number> {
  return db.comment.count({ where: { ...standing, reports: { some: unresolved } }, take: mostCounted + 1 });
}
