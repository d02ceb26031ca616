import { redirect } from "next/navigation";
import { ReplyForm } from "#components/desk/reply-form.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { commentLimits } from "#lib/comments/comment.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { signInPath } from "#lib/staff/session.ts";
import { answer } from "./reply-action.ts";

/**
 * Stands in for a page of comments where somebody has just sent a reply, without scripts and without a session: it
 * holds their words and nothing else. Whoever only asks for the page is led to the sign-in.
 * @param page as in the address, such as `decided`
 */
export function signedOutPage(page: string) {
  const state = refusal();
  const to = rowNumber(state?.values.to);
  if (!state || to === null) redirect(signInPath(`/desk/comments/${page}`));
  return (
    <Sheet title="You were signed out">
      <ReplyForm action={answer} to={to} initial={state} limit={commentLimits.comment} />
    </Sheet>
  );
}
