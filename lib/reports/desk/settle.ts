import type { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus, ReportOutcome, Verdict } from "../../generated/prisma/enums.ts";

/**
 * Answers the reports on a comment that is judged on its own, for whatever reason: gone, they were right; published again,
 * they were not. What stays published was not judged for their sake, and what is taken back is judged later. Returns the
 * numbers of those that were answered.
 */
export async function settleReports(
  tx: Prisma.TransactionClient,
  { id, status, correction }: { id: number; status: CommentStatus; correction: string | null },
  verdict: Verdict,
): Promise<number[]> {
  const staysPublished =
    status === "PUBLISHED" && (verdict === "PUBLISHED" || (verdict === "REFUSED" && correction !== null));
  if (verdict === "HELD" || staysPublished) return [];
  return answerReports(tx, { commentId: id }, verdict === "PUBLISHED" ? "DISMISSED" : "UPHELD");
}

/** Answers those of the unresolved reports that a condition holds for. */
export async function answerReports(
  tx: Prisma.TransactionClient,
  which: Prisma.ReportWhereInput,
  outcome: ReportOutcome,
): Promise<number[]> {
  const answered = await tx.report.updateManyAndReturn({
    where: { ...which, resolvedAt: null },
    data: { outcome, resolvedAt: new Date() },
    select: { id: true },
  });
  return answered.map(({ id }) => id);
}

/** Lays reports before the moderators again. */
export async function reopenReports(tx: Prisma.TransactionClient, ids: number[]): Promise<void> {
  await tx.report.updateMany({ where: { id: { in: ids } }, data: { outcome: null, resolvedAt: null } });
}
