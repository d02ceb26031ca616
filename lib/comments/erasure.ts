import { randomBytes } from "node:crypto";
import { tellDeskIn } from "../desk-news/tell.ts";
import type { Prisma } from "../generated/prisma/client.ts";
import { announce } from "../press/journal.ts";
import { forgetComment } from "../spam-filter/lessons.ts";

/**
 * Leaves nothing of a comment but its place in the thread, and has its pages printed anew. The receipt still opens, and
 * a decision that a moderator is just making meets another revision. `false`: it is not there, or was erased before.
 */
export async function eraseComment(tx: Prisma.TransactionClient, id: number): Promise<boolean> {
  // Not the key of the old words: those who still know them could tell from it who wrote them.
  const formKey = new Uint8Array(randomBytes(32));
  const [erased] = await tx.$queryRaw<{ storyId: number }[]>`
    UPDATE "comments" SET
      "status" = 'ERASED', "author_name" = NULL, "email" = NULL, "text" = NULL, "correction" = NULL, "appeal" = NULL,
      "findings" = '[]', "redactions" = '[]', "form_key" = ${formKey}, "words_key" = NULL, "visitor" = NULL, "address_id" = NULL,
      "mail_decision" = false, "mail_replies" = false, "waiting_since" = NULL, "revision" = "revision" + 1,
      "decided_at" = COALESCE("decided_at", now())
    WHERE "id" = ${id} AND "status" <> 'ERASED'
    RETURNING "story_id" AS "storyId"`;
  if (!erased) return false;
  // What colleagues said of it, and what search and a decision that may be taken back knew of its words.
  await tx.commentNote.deleteMany({ where: { commentId: id } });
  await tx.formerWords.deleteMany({ where: { commentId: id } });
  await forgetComment(tx, id);
  // A confirmation that was asked for with it would still say whose it was.
  await tx.guestAddress.updateMany({ where: { askedById: id }, data: { askedById: null, confirmHash: null } });
  await announce(tx, `story ${erased.storyId}`);
  await tellDeskIn(tx);
  return true;
}
