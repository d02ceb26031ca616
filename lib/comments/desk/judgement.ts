import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import {
  type CommentStatus,
  type RefusalReason,
  RefusalReason as reasons,
  type Verdict,
} from "../../generated/prisma/enums.ts";
import { tellOfDecision, tellOfReply } from "../../guests/jobs.ts";
import { loseTrust } from "../../guests/trust.ts";
import { announce } from "../../press/journal.ts";
import { settleReports } from "../../reports/desk/settle.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";

export const verdicts = ["PUBLISHED", "REFUSED", "SPAM", "HELD"] as const satisfies readonly Verdict[];

/** In characters: what a moderator may say to the writer besides. */
export const answerLimit = 2_000;

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
  /** A colleague decided, or its writer changed it, since the moderator saw it. Nothing was decided now. */
  | ({ kind: "already-decided" | "changed" } & Conflict)
  | { kind: "unknown" };

export interface Ruling {
  commentId: number;
  /** What was on the moderator's screen. */
  revision: number;
  verdict: Verdict;
  /** Of a refusal; its writer is told. */
  reason?: RefusalReason | null;
  /** What the moderator says to the writer besides: on the receipt, and in the letter. */
  answer?: string | null;
}

/**
 * Decides on a comment that waits: a new one, a correction of one, or one whose refusal was appealed against. Once, and
 * only on what the moderator saw. The status, the decision and the audit entry are written together or not at all.
 */
export function decide(moderator: Allowed<"moderate">, ruling: Ruling): Promise<Judgement> {
  const { commentId, revision, verdict } = ruling;
  const reason = verdict === "REFUSED" ? (ruling.reason ?? null) : null;
  return db.$transaction(async (tx) => {
    const comment = await tx.comment.findUnique({ where: { id: commentId }, select: judged });
    if (!comment) return { kind: "unknown" };
    if (comment.waitingSince === null) return { kind: "already-decided" };
    if (comment.revision !== revision) return { kind: "changed" };
    // Two moderators may press at once: only the one who finds it as they saw it decides.
    const result = outcome(comment, verdict);
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, revision, status: comment.status, waitingSince: { not: null } },
      data: { ...result, waitingSince: null, revision: { increment: 1 } },
    });
    if (count === 0) return { kind: "already-decided" };
    await settleReports(tx, commentId, { before: comment.status, after: result.status });
    // A comment that comes back is not told of again.
    const earlier = await tx.decision.count({ where: { commentId, verdict: "PUBLISHED" } });
    const data = { commentId, staffId: moderator.id, verdict, reason, revision };
    const decision = await tx.decision.create({ data, select: { id: true } });
    await record(tx, moderator, "comment.decided", `comment ${commentId}`, { verdict, ...(reason && { reason }) });
    if (verdict === "PUBLISHED" || comment.status === "PUBLISHED") await announce(tx, `story ${comment.storyId}`);
    if (comment.mailDecision && comment.addressId !== null) await tellOfDecision(tx, decision.id);
    if (verdict !== "PUBLISHED") await loseTrust(tx, comment.addressId);
    else if (earlier === 0 && comment.parentId !== null) await tellOfReply(tx, commentId);
    return { kind: "decided" };
  });
}

const judged = {
  storyId: true,
  status: true,
  text: true,
  correction: true,
  waitingSince: true,
  revision: true,
  parentId: true,
  addressId: true,
  mailDecision: true,
} as const satisfies Prisma.CommentSelect;

type Judged = Prisma.CommentGetPayload<{ select: typeof judged }>;

function outcome({ status, text, correction }: Judged, verdict: Verdict) {
  // A correction that is refused leaves what readers see already.
  if (status === "PUBLISHED" && verdict === "REFUSED") return { status, correction: null };
  return { status: verdict, text: correction ?? text, correction: null, decidedAt: new Date() };
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
