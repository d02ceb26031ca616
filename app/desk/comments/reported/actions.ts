"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import { parseForm } from "#lib/parse-form.ts";
import { outcomes, rule } from "#lib/reports/desk/ruling.ts";
import { rowNumber } from "#lib/row-number.ts";
import { requireStaff } from "#lib/staff/session.ts";

const number = z.string().transform(rowNumber).pipe(z.number());

const schema = z.object({
  comment: number,
  revision: number,
  seen: number,
  outcome: z.enum(outcomes),
  reason: z.enum(refusalReasons),
});

/** Rules on the reports on one comment and leads back to the queue, which says what became of them. */
export async function ruleOnReports(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments/reported");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") redirect("/desk/comments/reported");
  const { comment: commentId, revision, seen: lastSeen, outcome, reason } = parsed.data;
  const ruling = outcome === "UPHELD" ? { outcome, reason } : { outcome };
  const { kind } = await rule(moderator, { commentId, ruling, revision, lastSeen });
  redirect(`/desk/comments/reported?done=${kind === "ruled" ? outcome.toLowerCase() : kind}`);
}
