"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { answerLimit } from "#lib/comments/comment.ts";
import { decideMany } from "#lib/comments/desk/bulk.ts";
import { decide, refusalReasons, verdicts } from "#lib/comments/desk/judgement.ts";
import { undo } from "#lib/comments/desk/undo.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import { refuse } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { signedOut } from "../articles/refused.ts";
import { deskWords } from "../words.ts";
import { backTo } from "./back.ts";
import { commentField, lines, number } from "./fields.ts";

const verdictFields = { verdict: z.enum(verdicts), reason: z.enum(refusalReasons).optional() };

const rulingForm = (t: Translator) =>
  z.object({
    ...commentField,
    ...verdictFields,
    answer: lines
      .pipe(z.string().max(answerLimit, t("deskQueue.tooLong", { limit: answerLimit })))
      .transform((it) => it || null)
      .default(null),
    revision: number,
    seen: z.string().default(""),
  });

/**
 * Decides on one comment and leads back to the queue, which says what became of it. Where the server knows better than
 * the screen, the queue shows both.
 */
export async function judge(form: FormData): Promise<void> {
  const moderator = await findAllowed("moderate");
  if (!moderator) return void (await signedOut(form));
  const parsed = parseForm(rulingForm(await deskWords()), form);
  if (parsed.kind === "refused") return parsed.state.errors.answer ? refuse(parsed.state) : redirect("/desk/comments");
  const { comment: commentId, revision, verdict, reason = null, answer, from, seen } = parsed.data;
  const judgement = await decide(moderator, { commentId, revision, verdict, reason, answer });
  if (judgement.kind === "unknown") redirect(backTo(from, { done: "gone" }));
  if (judgement.kind === "decided") {
    redirect(backTo(from, { done: verdict, comment: commentId, decision: judgement.decisionId }));
  }
  refuse({ values: { conflict: judgement.kind, comment: String(commentId), seen }, errors: {} }, 409);
}

const manyForm = z.object({ from: commentField.from, ...verdictFields });

/** Decides on all comments that were ticked, with one press, and leads back to a report. */
export async function judgeMany(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(manyForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { from, verdict, reason = null } = parsed.data;
  const chosen = form.getAll("chosen").flatMap((it) => readChosen(it) ?? []);
  if (chosen.length === 0) redirect(backTo(from, { done: "none" }));
  const rulings = chosen.map((it) => ({ ...it, verdict, reason, answer: null }));
  const { batch, decided } = await decideMany(moderator, rulings);
  redirect(backTo(from, { done: "many", batch, count: decided.length, missed: chosen.length - decided.length }));
}

/** A comment and what was seen of it, as its box says: `17:2`. */
function readChosen(value: FormDataEntryValue): { commentId: number; revision: number } | null {
  const [comment, revision] = typeof value === "string" ? value.split(":").map(rowNumber) : [];
  return comment && revision ? { commentId: comment, revision } : null;
}

const undoForm = z.object({
  from: commentField.from,
  decision: z.string().transform(rowNumber).optional(),
  batch: z.uuid().optional(),
});

/** Takes back a decision, or all of a batch, and says how many. */
export async function takeBack(form: FormData): Promise<void> {
  const moderator = await requireStaff("moderate", "/desk/comments");
  const parsed = parseForm(undoForm, form);
  if (parsed.kind === "refused") redirect("/desk/comments");
  const { from, decision, batch } = parsed.data;
  const which = batch === undefined ? { decisionIds: decision ? [decision] : [] } : { batch };
  const { undone, late, changed, unknown } = await undo(moderator, which);
  const missed = late.length + changed.length + unknown.length;
  redirect(backTo(from, { done: "undone", count: undone.length, missed }));
}
