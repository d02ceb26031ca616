"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { addAuthor, saveAuthor } from "#lib/authors/desk.ts";
import type { FormState } from "#lib/form-state.ts";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { isAllowed } from "#lib/staff/roles.ts";
import { findAllowed } from "#lib/staff/session.ts";
import { namesForm, namesOf } from "#lib/stories/desk/names.ts";
import { refused, signedOut, typed } from "../articles/refused.ts";
import { readProfile } from "./read-profile.ts";
import { words } from "./words.ts";

export async function makeAuthor(_: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("publish");
  if (!editor) return signedOut(form);
  const names = parseForm(namesForm, form);
  if (names.kind === "refused") return refused({ values: typed(form), errors: names.state.errors });
  const { id } = await addAuthor(editor, namesOf(names.data));
  redirect(`/desk/authors/${id}?done=added`);
}

const versionForm = z.object({ version: z.string().transform(rowNumber).pipe(z.number()) });

export async function writeProfile(author: number, _: FormState, form: FormData): Promise<FormState> {
  const editor = await findAllowed("publish");
  if (!editor) return signedOut(form);
  const id = rowNumber(String(author));
  if (id === null || !isAllowed(editor, "write")) redirect("/desk/missing");
  const read = await readProfile(editor, form);
  if (read.kind === "refused") return refused(read.state);
  const seen = parseForm(versionForm, form);
  const saving =
    seen.kind === "refused"
      ? { kind: "conflict" as const }
      : await saveAuthor(editor, id, seen.data.version, read.profile);
  if (saving.kind !== "saved") return refused({ values: read.values, errors: {}, notice: words[saving.kind] });
  redirect(`/desk/authors/${id}?done=saved`);
}
