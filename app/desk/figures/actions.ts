"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { publishFigures } from "#lib/figures/desk/publication.ts";
import { parseForm } from "#lib/parse-form.ts";
import { requireStaff } from "#lib/staff/session.ts";

const switchForm = z.object({ public: z.enum(["yes", "no"]) });

/** Has readers find the figures, or not. */
export async function showReaders(form: FormData): Promise<void> {
  const editor = await requireStaff("regulate", "/desk/figures");
  const parsed = parseForm(switchForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  await publishFigures(editor, parsed.data.public === "yes");
  redirect("/desk/figures?done=changed");
}
