import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import {
  type CommentStatus,
  type RefusalReason,
  RefusalReason as reasons,
  type Verdict,
} from "../../generated/prisma/enums.ts";
import { settleReports } from "../../reports/desk/settle.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { enact } from "./enact.ts";
import { type Judged, lockComment } from "./judged.ts";
import type { Ruling } from "./ruling.ts";

export const verdicts = ["PUBLISHED", "REFUSED", "SPAM", "HELD"] as const satisfies readonly Verdict[];

export const refusalReasons = Object.values(reasons);

/** A comment as it is now, of which somebody saw an earlier state, and the last decision on it. */
export interface Conflict {
  status: CommentStatus;
  revision: number;
  text: string | null;
  correction: string | null;
  decision: {
    id: number;
    verdict: Verdict;
    reason: RefusalReason | null;
    createdAt: Date;
    staff: { id: number; name: string };
  } | null;
}

export type Judgement =
  | { kind: "decided"; decisionId: number }
  /** A colleague decided, or somebody changed it or had it held, since the moderator saw it. Nothing was decided now. */
  | ({ kind: "already-decided" | "changed" } & Conflict)
  | { kind: "unknown" };

/**
 * Decides on a comment: one that waits, with whatever waits of it (a correction, an appeal), or anew on one that was
 * decided on. Only on what the moderator saw. The status, the decision and the audit entry are written together or not
 * at all; letters leave when it can no longer be taken back.
 * @param batch of several that are decided on with one press
 */
export function decide(
  moderator: Allowed<"moderate">,
  ruling: Ruling,
  batch: string | null = null,
): Promise<Judgement> {
  const { commentId, revision, verdict, answer = null } = ruling;
  const reason = verdict === "REFUSED" ? (ruling.reason ?? null) : null;
  return db.$transaction(async (tx) => {
    const comment = await lockComment(tx, commentId);
    if (!comment) return { kind: "unknown" };
    if (comment.revision !== revision || !isOpenTo(verdict, comment)) return findConflict(tx, comment, revision);
    const reports = await settleReports(tx, comment, verdict);
    const decisionId = await enact(tx, moderator, comment, { verdict, reason, answer, batch, reports });
    await record(tx, moderator, "comment.decided", `comment ${commentId}`, { verdict, ...(reason && { reason }) });
    return { kind: "decided", decisionId };
  });
}

/** What its writer took back is nobody's to decide on, and what is held needs no holding. */
function isOpenTo(verdict: Verdict, { status }: Judged): boolean {
  return status !== "WITHDRAWN" && status !== "ERASED" && !(status === "HELD" && verdict === "HELD");
}

async function findConflict(tx: Prisma.TransactionClient, comment: Judged, seen: number): Promise<Judgement> {
  const { status, revision, text, correction } = comment;
  const decision = await tx.decision.findFirst({
    where: { commentId: comment.id },
    orderBy: { id: "desc" },
    select: { ...decided, revision: true },
  });
  // A decision on what the moderator saw, or on something later: a colleague was quicker.
  const kind = decision && decision.revision >= seen ? "already-decided" : "changed";
  return { kind, status, revision, text, correction, decision };
}

const decided = {
  ...{ id: true, verdict: true, reason: true, createdAt: true },
  staff: { select: { id: true, name: true } },
} as const satisfies Prisma.DecisionSelect;

/** The last decision on a comment: who, what and when; `null` before any. One that takes another back is one, too. */
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
