"use client";

import { useActionState } from "react";
import { CheckboxField, RadioField } from "#components/ui/choices.tsx";
import type { FormState } from "#lib/form-state.ts";
import { ErrorSummary } from "../error-summary.tsx";

/** Whether the filter may decide by itself, and from which probability on; each choice says how often it would have been wrong. */
export function DecidingForm({
  action,
  choices,
  chosen,
  words,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  choices: readonly { value: string; label: string }[];
  chosen: string;
  words: { decide: string; sure: string; save: string };
}) {
  const [state, submit, busy] = useActionState(action, { values: {}, errors: {} });
  const { values, errors } = state;
  return (
    <form action={submit} noValidate>
      <ErrorSummary state={state} />
      <RadioField
        key={values.from ?? chosen}
        name="from"
        legend={words.decide}
        choices={choices}
        chosen={values.from ?? chosen}
        error={errors.from}
      />
      <CheckboxField id="sure" label={words.sure} isTicked={values.sure === "on"} error={errors.sure} />
      <button type="submit" disabled={busy}>
        {words.save}
      </button>
    </form>
  );
}
