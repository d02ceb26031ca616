"use client";

import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { languageNames, languages } from "#lib/text/language.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FieldRow } from "./fieldset.tsx";
import { useSending } from "./use-sending.ts";

/** What something is called in each language. */
export function NamesForm({
  action,
  initial,
  send: submit,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  /** What the button says. */
  send: string;
}) {
  const { state, formAction, send, busy } = useSending(action, initial);
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <FieldRow>
        {languages.map((language) => (
          <InputField
            key={language}
            id={`name-${language}`}
            name={`name-${language}`}
            label={<bdi lang={language}>{languageNames[language]}</bdi>}
            error={state.errors[`name-${language}`]}
            dir="auto"
            autoComplete="off"
            defaultValue={state.values[`name-${language}`]}
          />
        ))}
      </FieldRow>
      <button type="submit" className="main" disabled={busy}>
        {submit}
      </button>
    </form>
  );
}
