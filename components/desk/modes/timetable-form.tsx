"use client";

import { ErrorSummary } from "#components/desk/error-summary.tsx";
import { FieldRow, Fieldset } from "#components/desk/fieldset.tsx";
import { useSending } from "#components/desk/use-sending.ts";
import { InputField, SelectField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { slotsOf } from "#lib/modes/slots.ts";

type Words = Record<
  "timeZone" | "timeZoneHint" | "during" | "otherwise" | "hoursHint" | "from" | "andFrom" | "to" | "saveTimetable",
  string
>;

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  choices: readonly { value: string; label: string }[];
  days: readonly { weekday: number; name: string }[];
  zones: readonly string[];
  words: Words;
}

/** When comments of a language are read, and what becomes of those that come then and otherwise. */
export function TimetableForm({ action, initial, choices, days, zones, words }: Props) {
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <input type="hidden" name="language" value={values.language} />
      <InputField
        id="timeZone"
        name="timeZone"
        label={words.timeZone}
        hint={words.timeZoneHint}
        error={errors.timeZone}
        list="time-zones"
        required
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        defaultValue={values.timeZone}
      />
      <datalist id="time-zones">
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <FieldRow>
        {(["during", "otherwise"] as const).map((name) => (
          <SelectField
            key={name}
            id={name}
            name={name}
            label={words[name]}
            choices={choices}
            defaultValue={values[name]}
          />
        ))}
      </FieldRow>
      <p>{words.hoursHint}</p>
      {days.map(({ weekday, name }) => (
        <Fieldset key={weekday} legend={name}>
          <FieldRow narrow>
            {slotsOf(weekday).flatMap(({ from, to }, i) => [
              time(from, i === 0 ? words.from : words.andFrom, state),
              time(to, words.to, state),
            ])}
          </FieldRow>
        </Fieldset>
      ))}
      <button type="submit" className="main" disabled={busy}>
        {words.saveTimetable}
      </button>
    </form>
  );
}

function time(name: string, label: string, { values, errors }: FormState) {
  return (
    <InputField
      key={name}
      id={name}
      name={name}
      type="time"
      label={label}
      error={errors[name]}
      defaultValue={values[name]}
    />
  );
}
