import type { Metadata } from "next";
import { requireStaff } from "#lib/staff/session.ts";
import { nothingHere } from "../nothing-here.tsx";

export const metadata: Metadata = { title: "Nothing here" };

/** An address of the desk that no other page answers. */
export default async function Page() {
  await requireStaff("work");
  return nothingHere();
}
