import { z } from "zod";
import { untilTold } from "../comments/decision.ts";
import { type Connection, enqueue, jobKind } from "../jobs.ts";
import { sendsMail } from "../mail/mail.ts";

const row = z.int();

/** Asks whether the address of a comment is its writer's. */
export const confirmation = jobKind("mail-confirmation", { comment: row });

/** Sends the writer of a comment the way to its receipt. */
export const receiptCopy = jobKind("mail-receipt", { comment: row });

/** Tells the writer of a comment what was decided. */
export const decided = jobKind("mail-decided", { decision: row });

/** Tells the writer of a comment that another one answers it. */
export const replied = jobKind("mail-replied", { comment: row });

/** Tells the writer of a comment that another one answers it, which a decision has published. */
export const repliedOnceDecided = jobKind("mail-replied-once-decided", { decision: row });

/** Has the writer of the comment above told of a reply that readers see from now on. */
export async function tellOfReply(connection: Connection, commentId: number): Promise<void> {
  if (sendsMail()) await enqueue(connection, replied, { comment: commentId });
}

/** Has the writer of a comment told what was decided, once it cannot be taken back any more. */
export async function tellOfDecision(connection: Connection, decisionId: number): Promise<void> {
  if (sendsMail()) await enqueue(connection, decided, { decision: decisionId }, untilTold);
}

/** Has the writer of the comment above told of a reply that a decision has published, once that cannot be taken back. */
export async function tellOfDecidedReply(connection: Connection, decisionId: number): Promise<void> {
  if (sendsMail()) await enqueue(connection, repliedOnceDecided, { decision: decisionId }, untilTold);
}
