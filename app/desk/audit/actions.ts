"use server";

import { redirect } from "next/navigation";
import { checkChain } from "#lib/staff/audit-check.ts";
import { requireStaff } from "#lib/staff/session.ts";

/** Verifies the whole chain while the administrator waits. */
export async function verifyNow(): Promise<void> {
  await checkChain(await requireStaff("administer", "/desk/audit"));
  redirect("/desk/audit");
}
