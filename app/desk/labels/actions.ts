"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import type { FormState } from "#lib/form-state.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { findAllowed, requireStaff } from "#lib/staff/session.ts";
import { addLabel, type LabelNoun, moveSection, renameLabel } from "#lib/stories/desk/labels.ts";
import { namesForm, namesOf } from "#lib/stories/desk/names.ts";
import { moveField } from "#lib/stories/desk/order.ts";
import { refused, signedOut, typed } from "../articles/refused.ts";
import { labelNouns, words } from "./words.ts";

const nounSchema = z.enum(labelNouns);

export async function makeLabel(given: LabelNoun, _: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("publish");
  if (!editor) return signedOut(form);
  const noun = nounSchema.parse(given);
  const names = parseForm(namesForm, form);
  if (names.kind === "refused") return refused({ values: typed(form), errors: names.state.errors });
  await addLabel(editor, noun, namesOf(names.data));
  redirect(`${words[noun].path}?done=added`);
}

export async function nameLabel(given: LabelNoun, label: number, _: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("publish");
  if (!editor) return signedOut(form);
  const noun = nounSchema.parse(given);
  const id = rowNumber(String(label));
  const names = parseForm(namesForm, form);
  if (names.kind === "refused") return refused({ values: typed(form), errors: names.state.errors });
  const renaming = id === null ? null : await renameLabel(editor, noun, id, namesOf(names.data));
  if (renaming?.kind !== "renamed") redirect("/desk/missing");
  redirect(`${words[noun].path}?done=renamed`);
}

const moveForm = z.object({ id: z.string().transform(rowNumber).pipe(z.number()), move: moveField });

export async function changeOrder(form: FormData): Promise<void> {
  const editor = await requireStaff("publish", "/desk/sections");
  const parsed = parseForm(moveForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  await moveSection(editor, parsed.data.id, parsed.data.move);
  redirect("/desk/sections?done=moved");
}
