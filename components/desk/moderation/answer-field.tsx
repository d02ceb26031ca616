import { TextareaField } from "#components/ui/field.tsx";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./aside.module.css";

interface Props {
  id: string;
  /** In characters. */
  limit: number;
  /** The form as it was sent, if it was refused. */
  refused: FormState | undefined;
  t: Translator;
}

/** What a moderator says to a comment's writer besides, folded up until somebody wants it. */
export function AnswerField({ id, limit, refused, t }: Props) {
  return (
    <details className={styles.aside} open={refused !== undefined}>
      <summary>{t("deskDeciding.answer")}</summary>
      <TextareaField
        id={id}
        name="answer"
        label={t("deskDeciding.answer")}
        error={refused?.errors.answer}
        dir="auto"
        rows={2}
        maxLength={limit}
        defaultValue={refused?.values.answer}
      />
    </details>
  );
}
