import { redirect } from "next/navigation";
import { Sheet } from "#components/desk/sheet.tsx";
import { translator } from "#lib/messages/translator.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { signInPath } from "#lib/staff/session.ts";
import { replyTo } from "./reply.tsx";

/**
 * Stands in for the queue where somebody has just sent a reply, without scripts and without a session: it holds their
 * words and nothing else. Whoever only asks for the page is led to the sign-in.
 * @param from the page's address
 */
export function signedOutPage(from: string) {
  const state = refusal();
  const to = rowNumber(state?.values.to);
  if (!state || to === null) redirect(signInPath(from));
  return <Sheet title="You were signed out">{replyTo(to, state, translator("en"))}</Sheet>;
}
