import { db } from "../db.ts";
import { rowNumber } from "../row-number.ts";
import { signed, verified } from "../signed.ts";

/** What stands in a letter's address for turning it off. It opens nothing else. */
export function offToken(commentId: number): string {
  return signed("mail off", String(commentId));
}

/** The comment whose mail a token turns off; `null` for a token that was not made here. */
export function commentOf(token: string): number | null {
  return rowNumber(verified("mail off", token));
}

/** No more mail about one comment. False: there is no such comment. */
export async function silenceComment(token: string): Promise<boolean> {
  const id = commentOf(token);
  if (id === null) return false;
  const { count } = await db.comment.updateMany({ where: { id }, data: { mailDecision: false, mailReplies: false } });
  return count === 1;
}

/** No more mail at all to the address of a comment, whatever a form says. False: there is no such comment. */
export async function silenceAddress(token: string): Promise<boolean> {
  const id = commentOf(token);
  if (id === null) return false;
  const comment = await db.comment.findUnique({ where: { id }, select: { email: true } });
  if (!comment) return false;
  if (comment.email === null) return true;
  await db.guestAddress.updateMany({ where: { email: comment.email }, data: { silencedAt: new Date() } });
  return silenceComment(token);
}

/** What is left to turn off with a token; `null` for one that is none. */
export async function findWishes(token: string) {
  const id = commentOf(token);
  const comment =
    id === null
      ? null
      : await db.comment.findUnique({ where: { id }, select: { email: true, mailDecision: true, mailReplies: true } });
  if (!comment) return null;
  const { email, mailDecision, mailReplies } = comment;
  const address = email === null ? null : await db.guestAddress.findUnique({ where: { email } });
  const isWished = mailDecision || mailReplies;
  return { isWished, isSilent: Boolean(address?.silencedAt) };
}
