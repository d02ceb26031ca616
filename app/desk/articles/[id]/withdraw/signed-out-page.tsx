import { redirect } from "next/navigation";
import { Sheet } from "#components/desk/sheet.tsx";
import { WithdrawForm } from "#components/desk/withdraw-form.tsx";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { signInPath } from "#lib/staff/session.ts";
import { storyLimits } from "#lib/stories/story.ts";
import { withdrawArticle } from "../../withdraw-action.ts";

/** Holds the reason that somebody has just sent without a session; whoever only asks is led to the sign-in. */
export function signedOutPage(id: string) {
  const state = refusal();
  if (!state) redirect(signInPath());
  return (
    <Sheet title="You were signed out">
      <WithdrawForm
        action={withdrawArticle.bind(null, rowNumber(id) ?? 0)}
        initial={state}
        longest={storyLimits.note}
        back={`/desk/articles/${encodeURIComponent(id)}`}
      />
    </Sheet>
  );
}
