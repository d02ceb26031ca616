"use client";

import { useActionState } from "react";
import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Language } from "#lib/text/language.ts";
import { ErrorSummary } from "../error-summary.tsx";
import { type ToldWord, WordsTold } from "./filter-words.tsx";

export interface TrialState extends FormState<"text"> {
  /** What the filter thinks, a sentence each, and by which words. */
  opinion?: { sentences: string[]; words: ToldWord[] };
}

/** Asks the filter what it would think of a text. */
export function TrialForm({
  action,
  language,
  words,
}: {
  action: (state: TrialState, form: FormData) => Promise<TrialState>;
  /** What the text is in. */
  language: Language;
  words: { text: string; hint: string; judge: string; because: string };
}) {
  const [state, submit, busy] = useActionState(action, { values: {}, errors: {} });
  const { opinion, values, errors } = state;
  return (
    <form action={submit} noValidate>
      <ErrorSummary state={state} />
      <TextareaField
        id="text"
        name="text"
        label={words.text}
        hint={words.hint}
        error={errors.text}
        rows={4}
        dir="auto"
        lang={language}
        required
        key={values.text}
        defaultValue={values.text}
      />
      <button type="submit" disabled={busy}>
        {words.judge}
      </button>
      {opinion && (
        <div role="status">
          <p>{opinion.sentences.join(" ")}</p>
          <WordsTold words={opinion.words} language={language} label={words.because} />
        </div>
      )}
    </form>
  );
}
