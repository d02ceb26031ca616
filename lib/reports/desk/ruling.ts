import { enact } from "../../comments/desk/enact.ts";
import { lockComment } from "../../comments/desk/judged.ts";
import { db } from "../../db.ts";
import { tellDeskIn } from "../../desk-news/tell.ts";
import type { RefusalReason, ReportOutcome } from "../../generated/prisma/enums.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { answerReports } from "./settle.ts";

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

export type Ruled =
  /** `decisionId`: what takes it back; null where the comment stayed as it was. */
  { kind: "ruled"; decisionId: number | null } | { kind: "already-ruled" | "changed" };

/**
 * Rules on the reports on a comment: upheld, it is refused; dismissed, it stays, and comes back if the reports had it
 * held. The status, the decision, the reports and the audit entry are written together or not at all.
 */
export function rule(
  moderator: Allowed<"moderate">,
  { commentId, ruling, revision, lastSeen }: Ruling,
): Promise<Ruled> {
  return db.$transaction(async (tx) => {
    const comment = await lockComment(tx, commentId);
    if (comment?.status !== "PUBLISHED" && comment?.status !== "HELD") return { kind: "already-ruled" };
    if (comment.revision !== revision) return { kind: "changed" };
    const { outcome } = ruling;
    const which = { commentId, ...(outcome === "DISMISSED" && { id: { lte: lastSeen } }) };
    const reports = await answerReports(tx, which, outcome);
    if (reports.length === 0) return { kind: "already-ruled" };
    const common = { answer: null, batch: null, reports };
    let decisionId: number | null = null;
    if (ruling.outcome === "UPHELD") {
      const verdict = { verdict: "REFUSED", reason: ruling.reason, isWhole: true } as const;
      decisionId = await enact(tx, moderator, comment, { ...common, ...verdict });
    } else if (comment.status === "HELD" && comment.correction === null) {
      // A comment that its writer has corrected waits for somebody to read the correction.
      decisionId = await enact(tx, moderator, comment, { ...common, verdict: "PUBLISHED", reason: null });
    }
    const detail = { ...ruling, reports: reports.length };
    await record(tx, moderator, "comment.reports-ruled", `comment ${commentId}`, detail);
    await tellDeskIn(tx);
    return { kind: "ruled", decisionId };
  });
}
