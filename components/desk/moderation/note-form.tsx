"use client";

import { ErrorSummary } from "#components/desk/error-summary.tsx";
import { useEarlyWords } from "#components/desk/use-early-words.ts";
import { useSending } from "#components/desk/use-sending.ts";
import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The number of the comment. */
  about: number;
  /** The page's own address, to come back to. */
  from: string;
  /** What was refused without scripts, if it was. */
  initial: FormState;
  words: Record<"label" | "submit", string>;
}

/** Leaves a note on a comment for colleagues. */
export function NoteForm({ action, about, from, initial, words }: Props) {
  const { state, formAction, send, busy } = useSending(action, initial);
  useEarlyWords();
  const id = `note-${about}`;
  return (
    <form action={formAction} onSubmit={send} noValidate>
      <ErrorSummary state={state} ids={{ note: id }} />
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="from" value={from} />
      <TextareaField
        id={id}
        name="note"
        label={words.label}
        error={state.errors.note}
        dir="auto"
        rows={2}
        required
        defaultValue={state.values.note}
      />
      <button type="submit" disabled={busy}>
        {words.submit}
      </button>
    </form>
  );
}
