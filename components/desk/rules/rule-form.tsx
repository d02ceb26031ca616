"use client";

import { InputField, SelectField, TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { FieldRow } from "../fieldset.tsx";
import { useEarlyWords } from "../use-early-words.ts";
import { useSending } from "../use-sending.ts";
import { RehearsalResult, type ShownRehearsal } from "./rehearsal-result.tsx";

export interface RuleFormState extends FormState {
  /** What the rule would have done, once it has been rehearsed. */
  rehearsal?: ShownRehearsal;
}

/** A field of a rule, said in the editor's language. */
export interface ShownField {
  name: string;
  label: string;
  hint?: string;
  kind: "line" | "lines" | "number" | "time" | "choice";
  choices?: readonly { value: string; label: string }[];
  isRequired?: boolean;
}

interface Props {
  action: (state: RuleFormState, form: FormData) => Promise<RuleFormState>;
  initial: RuleFormState;
  /** What the rule looks at. */
  kind: string;
  /** Those of the rule, and those of where it holds. */
  fields: readonly ShownField[];
  limits: readonly ShownField[];
  words: { limits: string; rehearse: string; confirm: string; rehearsed: string; examples: string };
}

/** What an editor writes of a rule. It is sent twice: first to see what it would have done, then to be saved. */
export function RuleForm({ action, initial, kind, fields, limits, words }: Props) {
  useEarlyWords();
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, rehearsal } = state;
  const confirms = rehearsal && values.rehearsed;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <input type="hidden" name="kind" value={kind} />
      {values.version && <input type="hidden" name="version" value={values.version} />}
      {fields.map((field) => (
        <RuleField key={field.name} field={field} state={state} />
      ))}
      <fieldset>
        <legend>{words.limits}</legend>
        <FieldRow narrow>
          {limits.map((field) => (
            <RuleField key={field.name} field={field} state={state} />
          ))}
        </FieldRow>
      </fieldset>
      {rehearsal && <RehearsalResult rehearsal={rehearsal} words={words} />}
      <p>
        {confirms && (
          <button type="submit" name="rehearsed" value={values.rehearsed} className="main" disabled={busy}>
            {words.confirm}
          </button>
        )}{" "}
        <button type="submit" className={confirms ? undefined : "main"} disabled={busy}>
          {words.rehearse}
        </button>
      </p>
    </form>
  );
}

function RuleField({ field, state }: { field: ShownField; state: FormState }) {
  const { name, label, hint, kind, choices = [], isRequired = false } = field;
  const shared = {
    ...{ id: name, name, label, hint, required: isRequired },
    ...{ error: state.errors[name], defaultValue: state.values[name] },
  };
  if (kind === "choice") return <SelectField {...shared} choices={choices} />;
  if (kind === "lines") return <TextareaField {...shared} rows={8} dir="auto" />;
  if (kind === "number") return <InputField {...shared} inputMode="numeric" />;
  return <InputField {...shared} type={kind === "time" ? "time" : "text"} dir="auto" />;
}
