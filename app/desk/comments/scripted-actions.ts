"use server";

import { z } from "zod";
import type {
  ClaimedNow,
  DecidedSome,
  LookedIn,
  Outcome,
  SignedOut,
  Undone,
} from "#components/desk/moderation/verbs.ts";
import { answerLimit } from "#lib/comments/comment.ts";
import { decideMany } from "#lib/comments/desk/bulk.ts";
import { claim } from "#lib/comments/desk/claim.ts";
import { decide, refusalReasons, verdicts } from "#lib/comments/desk/judgement.ts";
import { mostAtOnce } from "#lib/comments/desk/ruling.ts";
import { undo } from "#lib/comments/desk/undo.ts";
import { findAllowed, findWatcher } from "#lib/staff/session.ts";
import { deskWords } from "../words.ts";
import { lines } from "./fields.ts";

const id = z.int().positive();

const rulingSchema = z.object({
  commentId: id,
  revision: id,
  verdict: z.enum(verdicts),
  reason: z.enum(refusalReasons).nullable(),
  answer: lines
    .pipe(z.string().max(answerLimit))
    .transform((it) => it || null)
    .nullable(),
});

const signedOut: SignedOut = { kind: "signed-out" };

/** Decides on one comment. */
export async function decideNow(ruling: z.input<typeof rulingSchema>): Promise<Outcome> {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOut;
  const t = await deskWords();
  const judgement = await decide(moderator, rulingSchema.parse(ruling));
  if (judgement.kind === "decided" || judgement.kind === "unknown") return judgement;
  const { kind, text, correction, decision } = judgement;
  return {
    kind,
    words: correction ?? text ?? "",
    decision: decision && {
      verdict: decision.verdict,
      staff: decision.staff.name,
      time: t.dateTime(decision.createdAt),
    },
  };
}

/** Decides on a part of many. */
export async function decideSome(rulings: z.input<typeof rulingSchema>[]): Promise<DecidedSome> {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOut;
  const { batch, decided } = await decideMany(moderator, z.array(rulingSchema).max(mostAtOnce).parse(rulings));
  return { kind: "decided", batch, decided };
}

const whichSchema = z.union([z.object({ decisionIds: z.array(id).max(mostAtOnce) }), z.object({ batch: z.uuid() })]);

/** Takes decisions back. */
export async function undoNow(which: z.input<typeof whichSchema>): Promise<Undone> {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOut;
  const { undone, late, changed, unknown } = await undo(moderator, whichSchema.parse(which));
  return { kind: "undone", undone: undone.length, missed: late.length + changed.length + unknown.length };
}

/** Shows colleagues that a moderator is at a comment. */
export async function claimNow(commentId: number): Promise<ClaimedNow> {
  const watcher = await findWatcher("moderate");
  if (watcher.kind !== "allowed") return signedOut;
  const claimed = await claim(watcher.staff, id.parse(commentId));
  return claimed.kind === "taken" ? { kind: "taken", name: claimed.staff.name } : { kind: claimed.kind };
}

/** Says before a page is fetched anew whether it would still be itself. */
export async function lookIn(): Promise<LookedIn> {
  const watcher = await findWatcher("moderate");
  if (watcher.kind !== "allowed") return signedOut;
  return { kind: "signed-in" };
}
