"use client";

import type { ReactNode } from "react";
import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { direction, type Language } from "#lib/text/language.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { useEarlyWords } from "../use-early-words.ts";
import { useSending } from "../use-sending.ts";

/** A reason, as the colleague's language calls it. */
export interface ShownReason {
  label: string;
  /** What is told where the newsroom has no words of its own. */
  hint: ReactNode;
  /** The names of its fields: the words, and what stood there when the form was opened. */
  text: string;
  was: string;
}

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  initial: FormState;
  /** What the reasons are worded in. */
  language: Language;
  reasons: readonly ShownReason[];
  save: string;
}

/** How the reasons of refusals are told in one language. */
export function ReasonsForm({ action, initial, language, reasons, save }: Props) {
  useEarlyWords();
  const { state, formAction, send, busy } = useSending(action, initial);
  const { values, errors } = state;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} />
      <input type="hidden" name="language" value={language} />
      {reasons.map(({ label, hint, text, was }) => (
        <div key={text}>
          <input type="hidden" name={was} value={values[was] ?? ""} />
          <TextareaField
            id={text}
            name={text}
            label={label}
            hint={hint}
            error={errors[text]}
            lang={language}
            dir={direction(language)}
            rows={2}
            defaultValue={values[text]}
          />
        </div>
      ))}
      <button type="submit" className="main" disabled={busy}>
        {save}
      </button>
    </form>
  );
}
