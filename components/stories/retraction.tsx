import type { Translator } from "#lib/messages/translator.ts";
import type { Article } from "#lib/stories/public.ts";
import styles from "./retraction.module.css";

/** Warns before anything else of an article that the paper no longer stands by it. */
export function Retraction({ notes, t }: { notes: Article["corrections"]; t: Translator }) {
  return notes
    .filter(({ kind }) => kind === "RETRACTION")
    .map(({ id, note, createdAt }) => (
      <aside key={id} className={styles.retraction} aria-labelledby={`note-${id}`}>
        <p id={`note-${id}`}>
          <strong>{t("reading.retracted")}</strong> <time dateTime={createdAt.toISOString()}>{t.date(createdAt)}</time>
        </p>
        <p>{note}</p>
      </aside>
    ));
}
