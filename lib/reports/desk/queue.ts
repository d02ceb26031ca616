import { mostCounted } from "../../comments/comment.ts";
import { asQueued, shown } from "../../comments/desk/listing.ts";
import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { Allowed } from "../../staff/roles.ts";

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
  const commentId = { in: heap.map((it) => it.commentId) };
  const [comments, reports] = await Promise.all([
    db.comment.findMany({ where: { id: commentId }, select: shown }),
    Promise.all(heap.map((it) => findReports(it.commentId))),
  ]);
  return heap.flatMap(({ commentId }, i) => {
    const comment = comments.find(({ id }) => id === commentId);
    return comment ? [{ comment: asQueued(comment), reports: reports[i] ?? [] }] : [];
  });
}

/** The newest first, so that the last that was seen is known. */
function findReports(commentId: number) {
  return db.report.findMany({
    where: { commentId, ...unresolved },
    orderBy: { id: "desc" },
    take: mostShown,
    select: { id: true, category: true, words: true, language: true, name: true, email: true, createdAt: true },
  });
}

/** A comment and the unresolved reports on it. */
export type Reported = Awaited<ReturnType<typeof findReported>>[number];

/** How many comments have unresolved reports, counted to one more than `mostCounted`. */
export function countReported(_moderator: Allowed<"moderate">): Promise<number> {
  return db.comment.count({ where: { ...standing, reports: { some: unresolved } }, take: mostCounted + 1 });
}
