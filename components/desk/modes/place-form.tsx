"use client";

import { ErrorSummary } from "#components/desk/error-summary.tsx";
import { FieldRow, Fieldset } from "#components/desk/fieldset.tsx";
import { useSending } from "#components/desk/use-sending.ts";
import { InputField, SelectField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";

interface Props {
  /** Tells its fields from those of the other places. */
  id: string;
  name: string;
  /** What is stored. */
  values: { mode: string; days: string };
  choices: readonly { value: string; label: string }[];
  action: (state: FormState, form: FormData) => Promise<FormState>;
  words: Record<"mode" | "days" | "save", string>;
}

/** What becomes of new comments in one place, and after how many days its threads close. */
export function PlaceForm({ id, name, values: stored, choices, action, words }: Props) {
  const initial: FormState = { values: stored, errors: {} };
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <Fieldset legend={name}>
        <FieldRow>
          <SelectField
            id={`mode-${id}`}
            name="mode"
            label={words.mode}
            choices={choices}
            defaultValue={values.mode ?? ""}
          />
          <InputField
            id={`days-${id}`}
            name="days"
            label={words.days}
            error={errors[`days-${id}`]}
            inputMode="numeric"
            autoComplete="off"
            dir="ltr"
            defaultValue={values.days ?? ""}
          />
        </FieldRow>
        <p>
          <button type="submit" disabled={busy}>
            {words.save}
          </button>
        </p>
      </Fieldset>
    </form>
  );
}
