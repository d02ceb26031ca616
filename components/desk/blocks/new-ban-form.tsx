"use client";

import { ErrorSummary } from "#components/desk/error-summary.tsx";
import { useSending } from "#components/desk/use-sending.ts";
import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Catalogue } from "#lib/messages/translator.ts";
import { TermField } from "./term-field.tsx";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  words: Catalogue["deskBlocks"];
}

/** Bans an address or a domain that was typed, or that of a comment. */
export function NewBanForm({ action, initial, words }: Props) {
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <InputField
        id="what"
        name="what"
        label={words.what}
        hint={words.whatHint}
        error={errors.what}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        required
        defaultValue={values.what}
      />
      <TermField id="term" words={words} chosen={values.term} />
      <InputField
        id="reason"
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={errors.reason}
        dir="auto"
        autoComplete="off"
        defaultValue={values.reason}
      />
      <button type="submit" className="main" disabled={busy}>
        {words.ban}
      </button>
    </form>
  );
}
