import { db } from "../../db.ts";
import { tellDeskIn } from "../../desk-news/tell.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { announce } from "../../press/journal.ts";
import { record } from "../../staff/audit.ts";
import type { Allowed } from "../../staff/roles.ts";
import { inOrder, type Redaction, readRedactions } from "../redaction.ts";
import { type Judged, lockComment } from "./judged.ts";

/** What was on the moderator's screen. */
export interface Seen {
  commentId: number;
  revision: number;
}

/** `nothing`: the offsets mark no passage of the text, or nothing is redacted. */
export type Redacted = { kind: "redacted" | "lifted" | "nothing" | "changed" | "unknown" };

/**
 * Blacks a passage of a comment's text out for readers, until it is lifted or other words of its writer are accepted.
 * The record says where, and holds none of the words.
 */
export function redact(moderator: Allowed<"moderate">, { start, end, ...seen }: Seen & Redaction): Promise<Redacted> {
  return change(seen, async (tx, comment) => {
    if (start < 0 || end > (comment.text ?? "").length || start >= end) return { kind: "nothing" };
    await keep(tx, comment, inOrder([...readRedactions(comment.redactions), { start, end }]));
    await record(tx, moderator, "comment.redacted", `comment ${comment.id}`, { start, end });
    return { kind: "redacted" };
  });
}

/** Shows readers all of a comment's words again. */
export function liftRedactions(moderator: Allowed<"moderate">, seen: Seen): Promise<Redacted> {
  return change(seen, async (tx, comment) => {
    const passages = readRedactions(comment.redactions).length;
    if (passages === 0) return { kind: "nothing" };
    await keep(tx, comment, []);
    await record(tx, moderator, "comment.redaction-lifted", `comment ${comment.id}`, { passages });
    return { kind: "lifted" };
  });
}

function change(
  { commentId, revision }: Seen,
  work: (tx: Prisma.TransactionClient, comment: Judged) => Promise<Redacted>,
): Promise<Redacted> {
  return db.$transaction(async (tx) => {
    const comment = await lockComment(tx, commentId);
    if (!comment) return { kind: "unknown" };
    // Other words would be blacked out than those that were marked.
    return comment.revision === revision ? work(tx, comment) : { kind: "changed" };
  });
}

async function keep(
  tx: Prisma.TransactionClient,
  { id, storyId, status }: Judged,
  redactions: Redaction[],
): Promise<void> {
  const data = { redactions, revision: { increment: 1 } };
  await tx.comment.update({ where: { id }, data, select: { id: true } });
  await tellDeskIn(tx);
  if (status === "PUBLISHED") await announce(tx, `story ${storyId}`);
}
