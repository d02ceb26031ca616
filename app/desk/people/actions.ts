"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { parseForm } from "#lib/parse-form.ts";
import { rowNumber } from "#lib/row-number.ts";
import { changeRole, disableStaff, enableStaff } from "#lib/staff/accounts.ts";
import { roles } from "#lib/staff/roles.ts";
import { requireStaff } from "#lib/staff/session.ts";
import { emailSchema } from "#lib/staff/staff.ts";

const accountForm = z.object({ email: emailSchema, account: z.string().transform(rowNumber).pipe(z.number()) });

export async function disableAccount(form: FormData): Promise<void> {
  const admin = await requireStaff("administer", "/desk/people");
  const parsed = parseForm(accountForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  const { kind } = await disableStaff(admin, parsed.data.email);
  redirect(`/desk/people?done=${kind}&account=${parsed.data.account}`);
}

export async function enableAccount(form: FormData): Promise<void> {
  const admin = await requireStaff("administer", "/desk/people");
  const parsed = parseForm(accountForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  const { kind } = await enableStaff(admin, parsed.data.email);
  redirect(`/desk/people?done=${kind}&account=${parsed.data.account}`);
}

const roleForm = accountForm.extend({ role: z.enum(roles) });

export async function giveRole(form: FormData): Promise<void> {
  const admin = await requireStaff("administer", "/desk/people");
  const parsed = parseForm(roleForm, form);
  if (parsed.kind === "refused") redirect("/desk/missing");
  const { kind } = await changeRole(admin, parsed.data.email, parsed.data.role);
  redirect(`/desk/people?done=${kind}&account=${parsed.data.account}`);
}
