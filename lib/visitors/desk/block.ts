import { endOf } from "../../bans/ban.ts";
import type { Sentence } from "../../bans/desk/banning.ts";
import { db } from "../../db.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { findKey, type VisitorKey } from "../key.ts";

/** `forgotten`: nobody can tell any more who sent that comment, or could never. */
export type Blocking = { kind: "blocked"; until: Date } | { kind: "forgotten" };

/**
 * Has the comments of a comment's visitor refused unread for a term, but no longer than until their key is thrown away.
 * Where they are blocked already, this takes that block's place.
 */
export function block(
  moderator: Allowed<"moderate">,
  commentId: number,
  { term, reason }: Sentence = { term: "good", reason: "" },
  now = new Date(),
): Promise<Blocking> {
  return db.$transaction(async (tx) => {
    const known = await findVisitor(tx, commentId, now);
    if (!known) return { kind: "forgotten" };
    const { visitor } = known;
    const until = earlier(known.until, endOf(term, now));
    const set = { reason, staffId: moderator.id, createdAt: now, expiresAt: until };
    await tx.visitorBlock.upsert({ where: { visitor }, create: { visitor, ...set }, update: set });
    await record(tx, moderator, "visitor.blocked", `comment ${commentId}`, { until: until.toISOString() });
    return { kind: "blocked", until };
  });
}

function earlier(one: Date, other: Date | null): Date {
  return other !== null && other < one ? other : one;
}

/** Lets the visitor of a comment send comments again. */
export function lift(
  moderator: Allowed<"moderate">,
  commentId: number,
  now = new Date(),
): Promise<{ kind: "lifted" | "forgotten" }> {
  return db.$transaction(async (tx) => {
    const known = await findVisitor(tx, commentId, now);
    if (!known) return { kind: "forgotten" };
    const { count } = await tx.visitorBlock.deleteMany({ where: { visitor: known.visitor } });
    if (count > 0) await record(tx, moderator, "visitor.unblocked", `comment ${commentId}`);
    return { kind: "lifted" };
  });
}

async function findVisitor(tx: Prisma.TransactionClient, commentId: number, now: Date) {
  const key: VisitorKey | null = await findKey(now, tx);
  if (!key) return null;
  const comment = await tx.comment.findFirst({
    where: { id: commentId, createdAt: { gte: key.createdAt } },
    select: { visitor: true },
  });
  return comment?.visitor ? { visitor: comment.visitor, until: key.expiresAt } : null;
}
