"use client";

import { ErrorSummary } from "#components/desk/error-summary.tsx";
import { FieldRow } from "#components/desk/fieldset.tsx";
import { useSending } from "#components/desk/use-sending.ts";
import { InputField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  words: Record<"alarmAfter" | "alarmHint" | "alarmTo" | "saveAlarm", string>;
}

/** After which wait somebody is written to. */
export function AlarmForm({ action, initial, words }: Props) {
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <FieldRow>
        <InputField
          id="minutes"
          name="minutes"
          label={words.alarmAfter}
          hint={words.alarmHint}
          error={errors.minutes}
          inputMode="numeric"
          autoComplete="off"
          dir="ltr"
          defaultValue={values.minutes}
        />
        <InputField
          id="to"
          name="to"
          type="email"
          label={words.alarmTo}
          error={errors.to}
          autoComplete="off"
          dir="ltr"
          defaultValue={values.to}
        />
      </FieldRow>
      <button type="submit" disabled={busy}>
        {words.saveAlarm}
      </button>
    </form>
  );
}
