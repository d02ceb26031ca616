import { db } from "../../db.ts";
import type { Allowed } from "../../staff/roles.ts";

/** So many reports on one comment are shown; what more there are is counted. */
const mostShown = 50;

/** The unresolved reports on each of the comments of a page, the newest first, so that the last that was seen is known. */
export async function findReports(
  _moderator: Allowed<"moderate">,
  commentIds: readonly number[],
): Promise<ReadonlyMap<number, Report[]>> {
  const found = await Promise.all(commentIds.map(async (id) => [id, await reportsOn(id)] as const));
  return new Map(found);
}

export type Report = Awaited<ReturnType<typeof reportsOn>>[number];

function reportsOn(commentId: number) {
  return db.report.findMany({
    where: { commentId, resolvedAt: null },
    orderBy: { id: "desc" },
    take: mostShown,
    select: { id: true, category: true, words: true, language: true, name: true, email: true, createdAt: true },
  });
}
