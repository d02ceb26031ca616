import { redirect } from "next/navigation";
import { refusal } from "#lib/request.ts";
import { signInPath } from "#lib/staff/session.ts";
import { keptWordsPage } from "./kept-words-page.tsx";

/**
 * Stands in for the page of an article where somebody has just sent its form, without scripts and without a session.
 * Whoever only asks for the page is led to the sign-in.
 * @param id as in the address: of an article, or `new`
 */
export function signedOutPage(id: string) {
  const state = refusal();
  if (!state) redirect(signInPath());
  return keptWordsPage(id, "You were signed out", state);
}
