import { redirect } from "next/navigation";
import { KeptDecision } from "#components/desk/moderation/kept-decision.tsx";
import { Sheet } from "#components/desk/sheet.tsx";
import { answerLimit } from "#lib/comments/comment.ts";
import { translator } from "#lib/messages/translator.ts";
import { refusal } from "#lib/request.ts";
import { rowNumber } from "#lib/row-number.ts";
import { signInPath } from "#lib/staff/session.ts";
import { judge } from "./actions.ts";
import { addressOf, readSaid } from "./asked.ts";
import { noteOn } from "./note.tsx";
import { replyTo } from "./reply.tsx";

/**
 * Stands in for the queue where somebody has just sent a reply, a note or a decision with an answer, without scripts and
 * without a session: it holds their words and nothing else. Whoever only asks for the page is led to the sign-in.
 * @param query what the page's address says
 */
export function signedOutPage(query: Parameters<typeof readSaid>[0]) {
  const state = refusal();
  const from = addressOf(readSaid(query));
  const to = rowNumber(state?.values.to);
  const about = rowNumber(state?.values.about);
  const t = translator("en");
  const answered = state?.values.answer ? state : null;
  if (to === null && about === null && !answered) redirect(signInPath(from));
  return (
    <Sheet title="You were signed out">
      {to !== null && replyTo(to, state, t)}
      {about !== null && noteOn(about, from, state, t)}
      {answered && <KeptDecision state={answered} judge={judge} limit={answerLimit} t={t} />}
    </Sheet>
  );
}
