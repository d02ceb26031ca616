"use server";

import { redirect } from "next/navigation";
import { checkChain } from "#lib/staff/audit-check.ts";
import { requireStaff } from "#lib/staff/session.ts";

/** Verifies the whole chain while the administrator waits. */
export async function verifyNow(): Promise<void> {
  const admin = await requireStaff("administer", "/desk/audit");
  await checkChain(admin);
  redirect("/desk/audit");
}
