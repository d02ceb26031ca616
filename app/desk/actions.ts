"use server";

import { redirect } from "next/navigation";
import { signOut } from "#lib/staff/session.ts";

/** Ends the session of whoever asks, so that it needs no ability, and no session either. */
export async function leave(): Promise<void> {
  await signOut();
  redirect("/sign-in");
}
