import type { ReactNode } from "react";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./discussion.module.css";

interface Props {
  count: number;
  thread: ReactNode;
  /** Absent where nobody may comment any more. */
  form: ReactNode;
  t: Translator;
}

/** What readers say about a story, how many they are, and where to join them. */
export function Discussion({ count, thread, form, t }: Props) {
  return (
    <section className={styles.discussion} aria-labelledby="comments">
      <h2 id="comments">{t("comments.count", { count })}</h2>
      {thread}
      {form || <p>{t("stories.commentsClosed")}</p>}
    </section>
  );
}
