"use server";

import { z } from "zod";
import type { PrivacyState } from "#components/desk/privacy-form.tsx";
import { parseForm } from "#lib/parse-form.ts";
import { countKnown } from "#lib/privacy/desk/dossier.ts";
import { eraseGuest } from "#lib/privacy/desk/erasure.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { emailSchema } from "#lib/staff/staff.ts";

const schema = z.object({ email: emailSchema, erase: z.enum(["", "yes"]).default("") });

/** Says what there is of an address, and erases it once that was asked for. The address stays out of the page's own. */
export async function answerGuest(_: PrivacyState, form: FormData): Promise<PrivacyState> {
  const keeper = await requireStaff("erase", "/desk/privacy");
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") return parsed.state;
  const { email, erase } = parsed.data;
  const asked = { values: { email }, errors: {} };
  if (erase === "yes") return { ...asked, erased: await eraseGuest(keeper, email) };
  return { ...asked, known: await countKnown(keeper, email) };
}
