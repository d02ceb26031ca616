import type { Prisma } from "../../generated/prisma/client.ts";

const judged = {
  id: true,
  storyId: true,
  status: true,
  text: true,
  correction: true,
  waitingSince: true,
  decidedAt: true,
  readAt: true,
  redactions: true,
  revision: true,
  parentId: true,
  addressId: true,
  mailDecision: true,
} as const satisfies Prisma.CommentSelect;

/** A comment as a decision needs to know it. */
export type Judged = Prisma.CommentGetPayload<{ select: typeof judged }>;

/**
 * A comment whose row is this transaction's from now on: two moderators may press at once, and its writer change it
 * meanwhile, one after the other. `null`: there is none.
 */
export async function lockComment(tx: Prisma.TransactionClient, id: number): Promise<Judged | null> {
  await tx.$queryRaw`SELECT FROM comments WHERE id = ${id} FOR UPDATE`;
  return tx.comment.findUnique({ where: { id }, select: judged });
}
