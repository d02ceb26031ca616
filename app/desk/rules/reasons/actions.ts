"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { refusalReasons } from "#lib/comments/desk/judgement.ts";
import { reword } from "#lib/comments/desk/wording.ts";
import { wordingLimit } from "#lib/comments/wording.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { parseForm } from "#lib/parse-form.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { visibleLine } from "#lib/text/characters.ts";
import { isLanguage } from "#lib/text/language.ts";
import { refused, signedOut, typed } from "../../articles/refused.ts";
import { deskWords } from "../../words.ts";
import { textField, wasField } from "./fields.ts";

/** A form that lacks a reason leaves it as it is. */
const reasonsForm = (t: Translator) => {
  const text = z
    .string()
    .transform(visibleLine)
    .pipe(z.string().max(wordingLimit, t("deskReasons.tooLong", { limit: wordingLimit })))
    .optional();
  const fields = refusalReasons.flatMap((reason) => [textField(reason), wasField(reason)]);
  return z.object(Object.fromEntries(fields.map((field) => [field, text])));
};

/** Words the reasons of a language, those that the editor has changed. */
export async function wordReasons(_: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("regulate");
  if (!editor) return signedOut(form);
  const t = await deskWords();
  const language = form.get("language");
  if (!isLanguage(language)) redirect("/desk/missing");
  const values = typed(form);
  const parsed = parseForm(reasonsForm(t), form);
  if (parsed.kind === "refused") {
    return refused({ values, errors: parsed.state.errors, notice: t("deskReasons.mend") });
  }
  const rewordings = refusalReasons.flatMap((reason) => {
    const [text, was] = [parsed.data[textField(reason)], parsed.data[wasField(reason)]];
    return text === undefined || was === undefined || text === was ? [] : [{ reason, text, was }];
  });
  const result = await reword(editor, language, rewordings);
  if (result.kind === "reworded") redirect(`/desk/rules/reasons?language=${language}&done=saved`);
  // Once the editor has seen a colleague's words, theirs may take the place of them.
  const seen = result.reasons.map((reason) => [wasField(reason), result.now.get(reason) ?? ""]);
  const errors = result.reasons.map((reason) => {
    const words = result.now.get(reason);
    return [
      textField(reason),
      words === undefined ? t("deskReasons.removed") : t("deskReasons.overtaken", { reason: words }),
    ];
  });
  return refused({
    values: { ...values, ...Object.fromEntries(seen) },
    errors: Object.fromEntries(errors),
    notice: t("deskReasons.mend"),
  });
}
