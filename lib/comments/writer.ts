import { db } from "../db.ts";
import { tellDesk } from "../desk-news/tell.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { mayAsk } from "../guests/confirmation.ts";
import { confirmation } from "../guests/jobs.ts";
import { enqueue } from "../jobs.ts";
import { sendsMail } from "../mail/mail.ts";
import { announce } from "../press/journal.ts";
import { hashOf } from "../secret-token.ts";
import { findingsOnCorrection } from "./correction.ts";
import { eraseComment } from "./erasure.ts";
import { riskOf } from "./risk.ts";

/** What became of a wish: `stale` where the comment is no longer in a state that allows it. */
export type Granted = { kind: "done"; hasChanged: boolean } | { kind: "stale" } | { kind: "unknown" };

type Own = { id: number; storyId: number; email: string | null; addressId: number | null };
type Tx = Prisma.TransactionClient;

/** Does something to the comment that a receipt's token opens. */
async function withOwn(token: string, work: (tx: Tx, own: Own) => Promise<Granted>): Promise<Granted> {
  const granted = await db.$transaction(async (tx) => {
    const receipt = await tx.receipt.findUnique({
      where: { tokenHash: hashOf(token) },
      select: { comment: { select: { id: true, storyId: true, email: true, addressId: true } } },
    });
    return receipt?.comment ? work(tx, receipt.comment) : ({ kind: "unknown" } as const);
  });
  if (granted.kind === "done") tellDesk();
  return granted;
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

/** Lays new words before the moderators, whatever the checks find in them. What was published stays up until they decide. */
export async function correct(token: string, words: string): Promise<Granted> {
  const findings = await findingsOnCorrection(token, words);
  const data = { correction: words, findings, risk: riskOf(findings), revision: another };
  return withOwn(token, async (tx, own) => {
    const held = await change(tx, own, { status: "HELD" }, data);
    if (held.kind === "done") return held;
    return change(tx, own, { status: "PUBLISHED" }, { ...data, waitingSince: new Date() });
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

/** Switches the mail about a comment. Whose address is not known to be theirs is asked, if that may be asked now. */
export function chooseMail(
  token: string,
  wishes: { mailDecision: boolean; mailReplies: boolean },
  visitor: string,
): Promise<Granted> {
  return withOwn(token, async (tx, own) => {
    const chosen = await change(tx, own, { status: { not: "ERASED" } }, wishes);
    const { email, addressId } = own;
    const isWished = wishes.mailDecision || wishes.mailReplies;
    if (chosen.kind !== "done" || !isWished || email === null || addressId !== null || !sendsMail()) return chosen;
    if (await mayAsk(email, visitor)) await enqueue(tx, confirmation, { comment: own.id });
    return chosen;
  });
}
