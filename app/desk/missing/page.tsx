import type { Metadata } from "next";
import { requireStaff } from "#lib/staff/session.ts";
import { nothingHere } from "../nothing-here.tsx";

export const metadata: Metadata = { title: "Nothing here" };

/** Where an action leads whose object is gone. */
export default async function Page() {
  await requireStaff("work", "/desk");
  return nothingHere();
}
