"use client";

import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import { ErrorSummary } from "./error-summary.tsx";
import styles from "./reply-form.module.css";
import { useEarlyWords } from "./use-early-words.ts";
import { useSending } from "./use-sending.ts";

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** The number of the comment that is answered. */
  to: number;
  /** What was refused without scripts, if it was. */
  initial: FormState;
  words: Record<"reply" | "label" | "hint" | "submit", string>;
}

/** Answers a published comment in the newsroom's name. Folded up until somebody wants it. */
export function ReplyForm({ action, to, initial, words }: Props) {
  const { state, formAction, send, busy } = useSending(action, initial);
  useEarlyWords();
  const id = `reply-${to}`;
  return (
    <details className={styles.reply} open={initial.values.comment !== undefined}>
      <summary>{words.reply}</summary>
      <form action={formAction} onSubmit={send} noValidate>
        <ErrorSummary state={state} ids={{ comment: id }} />
        <input type="hidden" name="to" value={to} />
        <TextareaField
          id={id}
          name="comment"
          label={words.label}
          hint={words.hint}
          error={state.errors.comment}
          dir="auto"
          rows={4}
          required
          defaultValue={state.values.comment}
        />
        <button type="submit" className="main" disabled={busy}>
          {words.submit}
        </button>
      </form>
    </details>
  );
}
