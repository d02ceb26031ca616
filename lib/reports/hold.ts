import { env } from "../env.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { announce } from "../press/journal.ts";

/**
 * Takes a published comment back to be judged again when as many visitors as the settings say have reported it since
 * the last ruling; says whether it did. The comment's row must be locked.
 */
export async function holdIfReportedEnough(
  tx: Prisma.TransactionClient,
  comment: { id: number; storyId: number; waitingSince: Date | null },
): Promise<boolean> {
  const enough = env().REPORTS_TO_HOLD;
  if (enough === 0) return false;
  // A report from nobody in particular could be the tenth of one person.
  const where = { commentId: comment.id, resolvedAt: null, visitor: { not: null } };
  if ((await tx.report.count({ where })) < enough) return false;
  await tx.comment.update({
    where: { id: comment.id },
    data: {
      ...{ status: "HELD", decidedAt: null, waitingSince: comment.waitingSince ?? new Date() },
      // Whoever still has it before them as it was neither publishes it again unawares nor takes something back.
      revision: { increment: 1 },
    },
    select: { id: true },
  });
  await announce(tx, `story ${comment.storyId}`);
  return true;
}
