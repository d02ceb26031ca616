import { db } from "../db.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { announce } from "../press/journal.ts";
import { hashOf } from "../secret-token.ts";
import { eraseComment } from "./erasure.ts";

/** What became of a wish: `stale` where the comment is no longer in a state that allows it. */
export type Granted = { kind: "done"; hasChanged: boolean } | { kind: "stale" } | { kind: "unknown" };

type Own = { id: number; storyId: number };
type Tx = Prisma.TransactionClient;

/** Does something to the comment that a receipt's token opens. */
function withOwn(token: string, work: (tx: Tx, own: Own) => Promise<Granted>): Promise<Granted> {
  return db.$transaction(async (tx) => {
    const receipt = await tx.receipt.findUnique({
      where: { tokenHash: hashOf(token) },
      select: { comment: { select: { id: true, storyId: true } } },
    });
    return receipt?.comment ? work(tx, receipt.comment) : { kind: "unknown" };
  });
}

async function change(
  tx: Tx,
  { id }: Own,
  where: Prisma.CommentWhereInput,
  data: Prisma.CommentUncheckedUpdateManyInput,
): Promise<Granted> {
  const { count } = await tx.comment.updateMany({ where: { id, ...where }, data });
  return count === 1 ? { kind: "done", hasChanged: false } : { kind: "stale" };
}

const another = { increment: 1 } as const;

/** Lays new words before the moderators. What was published stays up until they decide. */
export function correct(token: string, words: string): Promise<Granted> {
  return withOwn(token, async (tx, own) => {
    const held = await change(tx, own, { status: "HELD" }, { correction: words, revision: another });
    if (held.kind === "done") return held;
    const data = { correction: words, waitingSince: new Date(), revision: another };
    return change(tx, own, { status: "PUBLISHED" }, data);
  });
}

/** Takes a comment back: nobody sees it any more, but its writer. */
export function withdraw(token: string): Promise<Granted> {
  return withOwn(token, async (tx, own) => {
    const settled = { status: "WITHDRAWN", waitingSince: null, correction: null, revision: another } as const;
    const held = await change(tx, own, { status: "HELD" }, { ...settled, decidedAt: new Date() });
    if (held.kind === "done") return held;
    const published = await change(tx, own, { status: "PUBLISHED" }, settled);
    if (published.kind !== "done") return published;
    await announce(tx, `story ${own.storyId}`);
    return { kind: "done", hasChanged: true };
  });
}

/** Lays a comment that was taken back before the moderators again. */
export function putBack(token: string): Promise<Granted> {
  const data = { status: "HELD", decidedAt: null, waitingSince: new Date(), revision: another } as const;
  return withOwn(token, (tx, own) => change(tx, own, { status: "WITHDRAWN" }, data));
}

/** Leaves nothing of the comment, nor of who wrote it. There is no way back. */
export function erase(token: string): Promise<Granted> {
  return withOwn(token, async (tx, { id }) => {
    const isErased = await eraseComment(tx, id);
    return isErased ? { kind: "done", hasChanged: true } : { kind: "stale" };
  });
}

/** Asks the moderators to look at a refusal again, once. */
export function appeal(token: string, words: string): Promise<Granted> {
  const now = new Date();
  const data = { appeal: words, appealedAt: now, waitingSince: now, revision: another };
  const where = { status: { in: ["REFUSED", "SPAM"] }, appealedAt: null } satisfies Prisma.CommentWhereInput;
  return withOwn(token, (tx, own) => change(tx, own, where, data));
}

/** Switches the mail about a comment. */
export function chooseMail(token: string, wishes: { mailDecision: boolean; mailReplies: boolean }): Promise<Granted> {
  return withOwn(token, (tx, own) => change(tx, own, { status: { not: "ERASED" } }, wishes));
}
