import type { Prisma } from "../generated/prisma/client.ts";
import type { Ability, Allowed } from "./roles.ts";

/** Who answers for an act: somebody the gate let through, whoever has the server's command line, or a job of the night. */
export type Author = Allowed<Ability> | "command line" | "the site";

export type Action =
  | "staff.added"
  | "staff.disabled"
  | "staff.enabled"
  | "staff.password-reset"
  | "staff.role-changed"
  | "comment.decided"
  | "comment.replied"
  | "comment.reports-ruled"
  | "comment.undone"
  | "comment.noted"
  | "comment.redacted"
  | "comment.redaction-lifted"
  | "reason.worded"
  | "address.banned"
  | "domain.banned"
  | "ban.lifted"
  | "rule.added"
  | "rule.changed"
  | "mode.changed"
  | "timetable.changed"
  | "panic.on"
  | "panic.off"
  | "duty.changed"
  | "alarm.changed"
  | "filter.changed"
  | "figures.changed"
  | "visitor.blocked"
  | "visitor.unblocked"
  | "guest.exported"
  | "guest.erased"
  | "retention.swept"
  | "story.created"
  | "story.thread-opened"
  | "story.thread-closed"
  | "article.created"
  | "article.saved"
  | "article.published"
  | "article.withdrawn"
  | "article.corrected"
  | "article.signed"
  | "story.changed"
  | "page.added"
  | "page.saved"
  | "page.moved"
  | "author.added"
  | "author.saved"
  | `${"tag" | "series" | "section"}.${"added" | "renamed"}`
  | "section.moved";

/** Writes down what was done, in the transaction that does it. The table takes no change afterwards. */
export async function record(
  tx: Prisma.TransactionClient,
  author: Author,
  action: Action,
  subject: string,
  detail: Prisma.InputJsonObject = {},
): Promise<void> {
  const staffId = typeof author === "string" ? null : author.id;
  await tx.auditEntry.create({ data: { staffId, action, subject, detail } });
}
