"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { parseForm } from "#lib/parse-form.ts";
import { prefer, preferencesForm } from "#lib/staff/preferences.ts";
import { requireStaff } from "#lib/staff/session.ts";

/** Has the desk be to a colleague as they like it, and says so on their page. */
export async function setPreferences(form: FormData): Promise<void> {
  const colleague = await requireStaff("work", "/desk/me");
  const parsed = parseForm(preferencesForm, form);
  if (parsed.kind === "refused") redirect("/desk/me");
  await prefer(colleague, parsed.data);
  // The frame around the page speaks the language, too.
  refresh();
  redirect("/desk/me?done=saved");
}
