import { db } from "../../db.ts";
import { tellDeskIn } from "../../desk-news/tell.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import type { CommentStatus, Verdict } from "../../generated/prisma/enums.ts";
import { restoreTrust } from "../../guests/trust.ts";
import { announce } from "../../press/journal.ts";
import { reopenReports } from "../../reports/desk/settle.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { undoLasts } from "../decision.ts";
import { beforeSchema } from "./before.ts";
import { lockComment } from "./judged.ts";
import { mostAtOnce } from "./ruling.ts";

/** Which decisions are taken back: some, or all that were made with one press. */
export type Undoing = { decisionIds: readonly number[] } | { batch: string };

/** Numbers of decisions. */
export interface UndoReport {
  undone: number[];
  /** Made longer ago than they can be taken back. */
  late: number[];
  /** Something has happened to the comment since, or it was taken back already. */
  changed: number[];
  /** Not there, or a colleague's. */
  unknown: number[];
}

/**
 * Takes decisions back, within a minute and by who made them, each on its own: the comment is as it was, with its words,
 * its place in the queue, its reports and its writer's trust, and no letter of the decision leaves. At most a hundred.
 */
export async function undo(moderator: Allowed<"moderate">, which: Undoing, now = new Date()): Promise<UndoReport> {
  const report: UndoReport = { undone: [], late: [], changed: [], unknown: [] };
  for (const id of await numbersOf(moderator, which)) report[await takeBack(moderator, id, now)].push(id);
  return report;
}

async function numbersOf(moderator: Allowed<"moderate">, which: Undoing): Promise<number[]> {
  if ("decisionIds" in which) return [...new Set(which.decisionIds)].slice(0, mostAtOnce);
  const where = { batch: which.batch, staffId: moderator.id, undoesId: null };
  const rows = await db.decision.findMany({ where, orderBy: { id: "asc" }, take: mostAtOnce, select: { id: true } });
  return rows.map(({ id }) => id);
}

function takeBack(moderator: Allowed<"moderate">, id: number, now: Date): Promise<keyof UndoReport> {
  return db.$transaction(async (tx) => {
    const decision = await tx.decision.findFirst({
      where: { id, staffId: moderator.id, undoesId: null },
      select: { commentId: true, revision: true, before: true, createdAt: true, former: true },
    });
    if (!decision) return "unknown";
    if (now.getTime() - decision.createdAt.getTime() > undoLasts * 1000) return "late";
    const comment = await lockComment(tx, decision.commentId);
    // Whatever its writer or a colleague does to a comment, its revision goes up.
    if (comment?.revision !== decision.revision + 1) return "changed";
    const { reports, trust, ...before } = beforeSchema.parse(decision.before);
    const words = decision.former && { text: decision.former.text, correction: decision.former.correction };
    await tx.comment.update({
      where: { id: comment.id },
      data: { ...before, ...words, revision: { increment: 1 } },
      select: { id: true },
    });
    await reopenReports(tx, reports);
    if (trust) await restoreTrust(tx, comment.addressId, trust);
    await write(tx, moderator, { undoesId: id, commentId: comment.id, revision: comment.revision, ...before });
    if (comment.status === "PUBLISHED" || before.status === "PUBLISHED") await announce(tx, `story ${comment.storyId}`);
    await tellDeskIn(tx);
    return "undone";
  });
}

async function write(
  tx: Prisma.TransactionClient,
  moderator: Allowed<"moderate">,
  {
    undoesId,
    commentId,
    revision,
    status,
  }: Record<"undoesId" | "commentId" | "revision", number> & {
    status: CommentStatus;
  },
): Promise<void> {
  const data = { undoesId, commentId, revision, verdict: asVerdict(status), staffId: moderator.id };
  await tx.decision.create({ data, select: { id: true } });
  await record(tx, moderator, "comment.undone", `comment ${commentId}`, { decision: undoesId });
}

/** Nothing is decided on what its writer withdrew or erased. */
function asVerdict(status: CommentStatus): Verdict {
  if (status === "WITHDRAWN" || status === "ERASED") throw new Error(`nobody decided on what was ${status}`);
  return status;
}
