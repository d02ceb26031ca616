"use server";

import { redirect } from "next/navigation";
import { env } from "#lib/env.ts";
import type { FormState } from "#lib/form-state.ts";
import { parseForm } from "#lib/parse-form.ts";
import { carry } from "#lib/staff/session.ts";
import { redeemSetUpLink } from "#lib/staff/set-up.ts";
import { accountSchema } from "#lib/staff/staff.ts";

export type SetUpField = "email" | "name" | "password";

export async function setUp(token: string, _: FormState<SetUpField>, form: FormData): Promise<FormState<SetUpField>> {
  const parsed = parseForm(accountSchema(env().SITE_NAME), form);
  if (parsed.kind === "refused") {
    // A password is the one thing that is not shown again.
    const { password: _secret, ...values } = parsed.state.values;
    return { values, errors: parsed.state.errors, notice: "The account was not opened." };
  }
  const result = await redeemSetUpLink(String(token), parsed.data);
  if (result.kind === "spent") return { values: {}, errors: {}, notice: "This link is used up. Nothing was changed." };
  await carry(result.sessionId);
  redirect("/desk");
}
