import { unstable_rethrow } from "next/navigation";
import { type SubmitEvent, useActionState, useState, useTransition } from "react";
import type { FormState } from "#lib/form-state.ts";
import { useUnanswered } from "./unanswered.tsx";

type Action<State extends FormState> = (state: Awaited<State>, form: FormData) => Promise<Awaited<State>>;

/**
 * Like `useActionState`, for a form whose words must outlive a server that does not answer: `useActionState` would
 * put an error in the place of the page. Without scripts `formAction` serves alone. Only within a `Sheet`.
 */
export function useSending<State extends FormState>(action: Action<State>, initial: Awaited<State>) {
  const [sent, formAction] = useActionState(action, initial);
  const [answer, setAnswer] = useState<Awaited<State>>();
  const [busy, start] = useTransition();
  const state = answer ?? sent;
  const unanswered = useUnanswered();

  // Given to React as an action, the form would be emptied after each answer.
  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    start(async () => {
      try {
        setAnswer(await action(state, form));
      } catch (error) {
        // A redirect comes as an error, too.
        unstable_rethrow(error);
        setAnswer({ ...state, errors: {}, notice: unanswered });
      }
    });
  }

  return { state, formAction, send, busy };
}
