"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { decide, verdicts } from "#lib/comments/desk/judgement.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";

const schema = z.object({
  comment: z.string().transform(rowNumber).pipe(z.number()),
  verdict: z.enum(verdicts),
  after: z.string().transform(rowNumber).default(null),
});

/** Decides on one comment and leads back to the queue, which says what became of it. */
export async function judge(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { comment, verdict, after } = parsed.data;
  await decide(moderator, comment, verdict);
  const back = new URLSearchParams({ judged: String(comment), ...(after && { after: String(after) }) });
  redirect(`/desk/comments?${back}`);
}
