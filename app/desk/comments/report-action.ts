"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import { parseForm } from "#lib/parse-form.ts";
import { outcomes, rule } from "#lib/reports/desk/ruling.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { backTo } from "./back.ts";
import { commentField, number } from "./fields.ts";

const schema = z.object({
  ...commentField,
  revision: number,
  seen: number,
  outcome: z.enum(outcomes),
  reason: z.enum(refusalReasons),
});

/** Rules on the reports on one comment and leads back to the queue, which says what became of them. */
export async function ruleOnReports(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments?queue=reported");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments?queue=reported");
  const { comment: commentId, revision, seen: lastSeen, outcome, reason, from } = parsed.data;
  const ruling = outcome === "UPHELD" ? { outcome, reason } : { outcome };
  const { kind } = await rule(moderator, { commentId, ruling, revision, lastSeen });
  redirect(backTo(from, { done: kind === "ruled" ? outcome.toLowerCase() : kind }));
}
