"use server";

import { redirect } from "next/navigation";
import type { FormState } from "#lib/form-state.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { withdraw } from "#lib/stories/desk/publication.ts";
import { withdrawalForm } from "#lib/stories/desk/withdrawal.ts";
import { refused, signedOut, typed } from "./refused.ts";

export async function withdrawArticle(articleId: number, _: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("publish");
  if (!editor) return signedOut(form);
  const id = rowNumber(String(articleId));
  if (id === null) redirect("/desk/missing");
  const parsed = parseForm(withdrawalForm, form);
  if (parsed.kind === "refused") return refused({ values: typed(form), errors: parsed.state.errors });
  const withdrawal = await withdraw(editor, id, parsed.data);
  redirect(`/desk/articles/${id}?done=${withdrawal.kind}`);
}
