import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus, RefusalReason, ReportOutcome } from "../../generated/prisma/enums.ts";
import { tellOfDecision } from "../../guests/jobs.ts";
import { loseTrust } from "../../guests/trust.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";

export const outcomes = ["UPHELD", "DISMISSED"] as const satisfies readonly ReportOutcome[];

export interface Ruling {
  commentId: number;
  /** `reason`: why the comment is refused. */
  ruling: { outcome: "UPHELD"; reason: RefusalReason } | { outcome: "DISMISSED" };
  /** What was on the moderator's screen. */
  revision: number;
  /** The newest report there: later ones are not dismissed unread. */
  lastSeen: number;
}

export type Ruled = { kind: "ruled" | "already-ruled" | "changed" };

/**
 * Rules on the reports on a comment: upheld, it is refused; dismissed, it stays, and comes back if the reports had it
 * held. The status, the decision, the reports and the audit entry are written together or not at all.
 */
export function rule(
  moderator: Allowed<"moderate">,
  { commentId, ruling, revision, lastSeen }: Ruling,
): Promise<Ruled> {
  return db.$transaction(async (tx) => {
    // Two moderators may press at once, and readers report meanwhile: one after the other.
    const [comment] = await tx.$queryRaw<ReportedRow[]>`
      SELECT id, story_id AS "storyId", status, revision, correction IS NOT NULL AS "isCorrected",
        address_id AS "addressId", mail_decision AND address_id IS NOT NULL AS "wantsMail"
      FROM comments WHERE id = ${commentId} AND status IN ('PUBLISHED', 'HELD') FOR UPDATE`;
    if (!comment) return { kind: "already-ruled" };
    if (comment.revision !== revision) return { kind: "changed" };
    const { outcome } = ruling;
    const { count } = await tx.report.updateMany({
      where: { commentId, resolvedAt: null, ...(outcome === "DISMISSED" && { id: { lte: lastSeen } }) },
      data: { outcome, resolvedAt: new Date() },
    });
    if (count === 0) return { kind: "already-ruled" };
    if (outcome === "UPHELD") await refuse(tx, moderator, comment, ruling.reason);
    // A comment that its writer has corrected waits for somebody to read the correction.
    else if (comment.status === "HELD" && !comment.isCorrected) await bringBack(tx, moderator, comment);
    await record(tx, moderator, "comment.reports-ruled", `comment ${commentId}`, { ...ruling, reports: count });
    return { kind: "ruled" };
  });
}

interface ReportedRow {
  id: number;
  storyId: number;
  status: CommentStatus;
  revision: number;
  isCorrected: boolean;
  addressId: number | null;
  /** Whether its writer is to be told by mail. */
  wantsMail: boolean;
}

async function refuse(
  tx: Prisma.TransactionClient,
  moderator: Allowed<"moderate">,
  { id, storyId, status, revision, addressId, wantsMail }: ReportedRow,
  reason: RefusalReason,
): Promise<void> {
  await settle(tx, id, "REFUSED");
  const data = { commentId: id, staffId: moderator.id, verdict: "REFUSED", reason, revision } as const;
  const decision = await tx.decision.create({ data, select: { id: true } });
  await loseTrust(tx, addressId);
  if (wantsMail) await tellOfDecision(tx, decision.id);
  if (status === "PUBLISHED") await announce(tx, `story ${storyId}`);
}

async function bringBack(
  tx: Prisma.TransactionClient,
  moderator: Allowed<"moderate">,
  { id, storyId, revision }: ReportedRow,
): Promise<void> {
  await settle(tx, id, "PUBLISHED");
  await tx.decision.create({ data: { commentId: id, staffId: moderator.id, verdict: "PUBLISHED", revision } });
  await announce(tx, `story ${storyId}`);
}

async function settle(tx: Prisma.TransactionClient, id: number, status: CommentStatus): Promise<void> {
  await tx.comment.update({
    where: { id },
    data: { status, decidedAt: new Date(), waitingSince: null, correction: null, revision: { increment: 1 } },
    select: { id: true },
  });
}
