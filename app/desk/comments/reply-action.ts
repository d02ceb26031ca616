"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { commentForm } from "#lib/comments/comment-form.ts";
import { reply } from "#lib/comments/desk/reply.ts";
import type { FormState } from "#lib/form-state.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { refused, signedOut } from "../articles/refused.ts";
import { deskWords } from "../words.ts";

/** Publishes a colleague's answer, and leads back to the list, which says so. */
export async function answer(_: FormState, form: FormData): Promise<FormState> {
  const moderator = await findAllowed("moderate");
  if (!moderator) return signedOut(form);
  const t = await deskWords();
  const schema = commentForm(t)
    .pick({ comment: true })
    .extend({ to: z.string().transform(rowNumber).pipe(z.number()) });
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") return refused(parsed.state);
  const { to, comment } = parsed.data;
  const replied = await reply(moderator, to, comment);
  if (replied.kind !== "published") {
    return refused({ values: parsed.typed, errors: {}, notice: t("deskQueue.replyGone") });
  }
  redirect("/desk/comments?queue=published&done=replied");
}
