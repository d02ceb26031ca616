"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { decide, refusalReasons, verdicts } from "#lib/comments/desk/judgement.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";

const schema = z.object({
  comment: z.string().transform(rowNumber).pipe(z.number()),
  revision: z.string().transform(rowNumber).pipe(z.number()),
  verdict: z.enum(verdicts),
  reason: z.enum(refusalReasons).optional(),
  after: z.string().max(40).optional(),
});

/** Decides on one comment and leads back to the queue, which says what became of it. */
export async function judge(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { comment: commentId, revision, verdict, reason, after } = parsed.data;
  const { kind } = await decide(moderator, { commentId, revision, verdict, reason: reason ?? null });
  const what = { [kind === "changed" ? "changed" : "judged"]: String(commentId) };
  const back = new URLSearchParams({ ...what, ...(after && { after }) });
  redirect(`/desk/comments?${back}`);
}
