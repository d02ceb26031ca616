"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "#lib/form-state.ts";
import { addPage, findPage, movePage, savePage } from "#lib/pages/desk.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { moveField } from "#lib/stories/desk/order.ts";
import { isLanguage, type Language, languages } from "#lib/text/language.ts";
import { refused, signedOut, typed } from "../articles/refused.ts";
import { readPage } from "./read-page.ts";
import { words } from "./words.ts";

const languageForm = z.object({ language: z.enum(languages, "Choose a language.") });

export async function beginPage(_: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("publish");
  if (!editor) return signedOut(form);
  const read = readPage(form, null);
  if (read.kind === "refused") return refused(read.state);
  const chosen = parseForm(languageForm, form);
  if (chosen.kind === "refused") return refused({ values: typed(form), errors: chosen.state.errors });
  const addition = await addPage(editor, chosen.data.language, read.draft);
  if (addition.kind !== "added") return refused({ values: typed(form), errors: {}, notice: words[addition.kind] });
  redirect("/desk/pages?done=added");
}

const versionForm = z.object({
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
});

export async function writePage(page: number, given: Language, _: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("publish");
  if (!editor) return signedOut(form);
  const id = rowNumber(String(page));
  const language = isLanguage(given) ? given : null;
  const stored = id === null || language === null ? null : await findPage(editor, id, language);
  if (id === null || language === null || !stored) redirect("/desk/missing");
  const read = readPage(form, stored.body);
  if (read.kind === "refused") return refused(read.state);
  const seen = parseForm(versionForm, form);
  const saving =
    seen.kind === "refused"
      ? { kind: "conflict" as const }
      : await savePage(editor, id, language, seen.data.version, read.draft);
  if (saving.kind !== "saved") return refused({ values: typed(form), errors: {}, notice: words[saving.kind] });
  redirect(`/desk/pages/${id}/${language}?done=saved`);
}

const moveForm = z.object({ id: z.string().transform(rowNumber).pipe(z.number()), move: moveField });

export async function changeOrder(form: FormData): Promise<void> {
  const editor = await requireStaff("publish", "/desk/pages");
  const parsed = parseForm(moveForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  await movePage(editor, parsed.data.id, parsed.data.move);
  redirect("/desk/pages?done=moved");
}
