import { redirect } from "next/navigation";
import { may } from "#lib/staff/roles.ts";
import { requireStaff } from "#lib/staff/session.ts";

/** Leads to where a role's work begins. */
export default async function Page() {
  const staff = await requireStaff("work");
  redirect(may(staff.role, "moderate") ? "/desk/comments" : "/desk/articles");
}
