import { db } from "../../db.ts";
import type { Verdict } from "../../generated/prisma/enums.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";

export const verdicts = ["PUBLISHED", "REFUSED", "SPAM"] as const satisfies readonly Verdict[];

export type Judgement = { kind: "decided" | "already-decided" | "unknown" };

/** Decides on a held comment, once. The status, the decision and the audit entry are written together or not at all. */
export function decide(moderator: Allowed<"moderate">, commentId: number, verdict: Verdict): Promise<Judgement> {
  return db.$transaction(async (tx) => {
    const comment = await tx.comment.findUnique({ where: { id: commentId }, select: { storyId: true } });
    if (!comment) return { kind: "unknown" };
    // Two moderators may press at once: only the one who finds it as they saw it decides.
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, status: "HELD" },
      data: { status: verdict, decidedAt: new Date(), waitingSince: null },
    });
    if (count === 0) return { kind: "already-decided" };
    await tx.decision.create({ data: { commentId, staffId: moderator.id, verdict } });
    await record(tx, moderator, "comment.decided", `comment ${commentId}`, { verdict });
    if (verdict === "PUBLISHED") await announce(tx, `story ${comment.storyId}`);
    return { kind: "decided" };
  });
}

/** The last decision on a comment: who, what and when. `null` while it is held. */
export function findDecision(_moderator: Allowed<"moderate">, commentId: number) {
  return db.decision.findFirst({
    where: { commentId },
    orderBy: { id: "desc" },
    select: {
      verdict: true,
      createdAt: true,
      staff: { select: { id: true, name: true } },
      comment: { select: { authorName: true } },
    },
  });
}
