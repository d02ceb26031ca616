import { TextareaField } from "#components/ui/field.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./aside.module.css";

/** What a moderator says to a comment's writer besides, folded up until somebody wants it. */
export function AnswerField({ id, limit, t }: { id: string; limit: number; t: Translator }) {
  return (
    <details className={styles.aside}>
      <summary>{t("deskDeciding.answer")}</summary>
      <TextareaField id={id} name="answer" label={t("deskDeciding.answer")} dir="auto" rows={2} maxLength={limit} />
    </details>
  );
}
