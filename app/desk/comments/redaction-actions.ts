"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { commentLimits } from "#lib/comments/comment.ts";
import { listInOrder } from "#lib/comments/desk/listing.ts";
import { liftRedactions, redact } from "#lib/comments/desk/redaction.ts";
import { parseForm } from "#lib/parse-form.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { backTo } from "./back.ts";
import { commentField, number } from "./fields.ts";

const seenForm = z.object({ ...commentField, revision: number });
const passageForm = seenForm.extend({ passage: z.string().trim().min(1).max(commentLimits.comment) });

/** Blacks out for readers the first place where a comment says these words and still shows them. */
export async function blackOut(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(passageForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { comment: commentId, revision, passage, from } = parsed.data;
  const [comment] = await listInOrder([commentId]);
  const text = comment?.text ?? "";
  let start = text.indexOf(passage);
  const isHidden = (at: number) => comment?.redactions.some((it) => it.start <= at && at < it.end) ?? false;
  while (start >= 0 && isHidden(start)) start = text.indexOf(passage, start + 1);
  if (start < 0) redirect(backTo(from, { done: "redact-nothing" }));
  const { kind } = await redact(moderator, { commentId, revision, start, end: start + passage.length });
  redirect(backTo(from, { done: doneOf(kind) }));
}

/** Shows readers all of a comment's words again. */
export async function showAgain(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(seenForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { comment: commentId, revision, from } = parsed.data;
  const { kind } = await liftRedactions(moderator, { commentId, revision });
  redirect(backTo(from, { done: doneOf(kind) }));
}

function doneOf(kind: Awaited<ReturnType<typeof redact>>["kind"]): string {
  return kind === "unknown" ? "gone" : kind === "nothing" ? "redact-nothing" : kind;
}
