"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { env } from "#lib/env.ts";
import type { FormState } from "#lib/form-state.ts";
import { parseForm } from "#lib/parse-form.ts";
import { visitor } from "#lib/request.ts";
import { returnPath } from "#lib/staff/return-path.ts";
import { carry } from "#lib/staff/session.ts";
import { signIn } from "#lib/staff/sign-in.ts";

export type SignInField = "email" | "password";

const schema = z.object({ email: z.string(), password: z.string(), from: z.string().default("") });

export async function enter(_: FormState<SignInField>, form: FormData): Promise<FormState<SignInField>> {
  const parsed = parseForm(schema, form);
  if (parsed.kind === "refused") return { values: {}, errors: {}, notice: "Enter your e-mail and your password." };
  const { email, password, from } = parsed.data;
  const result = await signIn(email, password, visitor());
  if (result.kind === "signed-in") {
    await carry(result.sessionId);
    redirect(returnPath(from, env().SITE_URL));
  }
  return { values: { email }, errors: {}, notice: words(result) };
}

function words(result: { kind: "refused" } | { kind: "limited"; retryAfter: number }): string {
  if (result.kind === "refused") return "The e-mail and the password do not belong to a working account.";
  return `Too many attempts. Wait ${result.retryAfter} seconds, then try again.`;
}
