import { tellDeskIn } from "../../desk-news/tell.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { RefusalReason, Verdict } from "../../generated/prisma/enums.ts";
import { tellOfDecidedReply, tellOfDecision } from "../../guests/jobs.ts";
import { loseTrust } from "../../guests/trust.ts";
import { tellChecksOfDecision } from "../../outside-checks/jobs.ts";
import { announce } from "../../press/journal.ts";
import type { Allowed } from "../../staff/roles.ts";
import { standing } from "../decision.ts";
import { asKept } from "./before.ts";
import type { Judged } from "./judged.ts";

export interface Enacted {
  verdict: Verdict;
  reason: RefusalReason | null;
  answer: string | null;
  batch: string | null;
  /** The reports that were answered with it. */
  reports: number[];
  /** What is refused is what readers see, not the correction that waits. */
  isWhole?: boolean;
}

/**
 * Does what was decided to a comment that is locked: its status and words, the decision with what was before, its
 * writer's trust and letters, the word to the press. Returns the number of the decision.
 */
export async function enact(
  tx: Prisma.TransactionClient,
  moderator: Allowed<"moderate">,
  comment: Judged,
  { reports, isWhole = false, ...said }: Enacted,
): Promise<number> {
  const { id, storyId, revision, addressId, status, waitingSince } = comment;
  const { verdict, answer } = said;
  const now = new Date();
  const after = outcome(comment, verdict, { isWhole, now });
  const wasSeen = comment.parentId === null || (await wasSeenBefore(tx, comment));
  await tx.comment.update({ where: { id }, data: { ...after, revision: { increment: 1 } }, select: { id: true } });
  await tx.claim.deleteMany({ where: { commentId: id } });
  const isLoss = verdict === "REFUSED" || verdict === "SPAM";
  const trust = isLoss ? await loseTrust(tx, addressId, now) : null;
  const before = asKept(comment, { reports, trust });
  const data = { commentId: id, staffId: moderator.id, revision, before, ...said };
  const decision = await tx.decision.create({ data, select: { id: true } });
  await keepWords(tx, decision.id, comment, after);
  if (status === "PUBLISHED" || after.status === "PUBLISHED") await announce(tx, `story ${storyId}`);
  const isNews = waitingSince !== null || after.status !== status || answer !== null;
  if (verdict !== "HELD" && isNews && comment.mailDecision && addressId !== null) await tellOfDecision(tx, decision.id);
  if (verdict === "PUBLISHED" && !wasSeen) await tellOfDecidedReply(tx, decision.id);
  await tellDeskIn(tx);
  await tellChecksOfDecision(tx, decision.id);
  return decision.id;
}

function outcome(comment: Judged, verdict: Verdict, { isWhole, now }: { isWhole: boolean; now: Date }) {
  const { status, text, correction } = comment;
  // Taken back: it waits again, or still, with whatever words it has.
  if (verdict === "HELD") {
    return { status: verdict, text, correction, decidedAt: null, waitingSince: comment.waitingSince ?? now };
  }
  const settled = { text, correction: null, waitingSince: null, readAt: comment.readAt ?? now } as const;
  // A correction that is refused leaves what readers see already.
  const isOfCorrection = status === "PUBLISHED" && verdict === "REFUSED" && correction !== null;
  if (isOfCorrection && !isWhole) return { ...settled, status };
  // What was blacked out was blacked out of other words.
  const others = correction === null || isWhole ? {} : { text: correction, redactions: [] };
  return { ...settled, status: verdict, ...others, decidedAt: now };
}

/** Whether readers may have seen a comment: whom it answers has then been told, and is not told again. */
async function wasSeenBefore(tx: Prisma.TransactionClient, { id, status }: Judged): Promise<boolean> {
  if (status === "PUBLISHED") return true;
  const wasPublished = { before: { path: ["status"], equals: "PUBLISHED" } };
  const where = { commentId: id, OR: [{ verdict: "PUBLISHED", ...standing } as const, wasPublished] };
  return (await tx.decision.count({ where })) + (await tx.report.count({ where: { commentId: id } })) > 0;
}

async function keepWords(
  tx: Prisma.TransactionClient,
  decisionId: number,
  { id: commentId, text, correction }: Judged,
  after: { text: string | null; correction: string | null },
): Promise<void> {
  if (text === null || (after.text === text && after.correction === correction)) return;
  await tx.formerWords.create({ data: { decisionId, commentId, text, correction }, select: { decisionId: true } });
}
