import type { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus } from "../../generated/prisma/enums.ts";

/**
 * Answers the reports on a comment that was judged on its own, for whatever reason it waited: gone, they were right;
 * published again, they were not. What stays published was not judged for their sake.
 */
export async function settleReports(
  tx: Prisma.TransactionClient,
  commentId: number,
  { before, after }: Record<"before" | "after", CommentStatus>,
): Promise<void> {
  if (before === "PUBLISHED" && after === "PUBLISHED") return;
  const outcome = after === "PUBLISHED" ? "DISMISSED" : "UPHELD";
  await tx.report.updateMany({ where: { commentId, resolvedAt: null }, data: { outcome, resolvedAt: new Date() } });
}
