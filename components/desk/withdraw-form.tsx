"use client";

import { CheckboxField } from "#components/ui/choices.tsx";
import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { Acts } from "./acts.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { useEarlyWords } from "./use-early-words.ts";
import { useSending } from "./use-sending.ts";

/** Takes an article back, with what readers are told of why. */
export function WithdrawForm({
  action,
  initial,
  longest,
  back,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  longest: number;
  back: string;
}) {
  useEarlyWords();
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <p>Its address stays, and says when and why it was withdrawn. Its text is shown no more.</p>
      <TextareaField
        id="reason"
        name="reason"
        label="Reason for readers"
        hint={`In the article’s language. ${longest.toLocaleString("en")} characters at most.`}
        error={errors.reason}
        required
        dir="auto"
        rows={4}
        defaultValue={values.reason}
      />
      <CheckboxField
        id="byOrder"
        label="A court or another authority ordered it"
        isTicked={values.byOrder === "on"}
        error={errors.byOrder}
      />
      <Acts>
        <button type="submit" className="main" disabled={busy}>
          Withdraw
        </button>
        <a href={back}>Leave it as it is</a>
      </Acts>
    </form>
  );
}
