import type { Translator } from "#lib/messages/translator.ts";
import { noteWords } from "#lib/stories/correction-words.ts";
import type { Article } from "#lib/stories/public.ts";
import styles from "./corrections.module.css";

interface Props {
  notes: Article["corrections"];
  t: Translator;
}

/** What was changed in an article since it was published, the newest first. A retraction stands at its head instead. */
export function Corrections({ notes, t }: Props) {
  const changes = notes.filter(({ kind }) => kind !== "RETRACTION");
  if (changes.length === 0) return null;
  return (
    <section className={styles.corrections} aria-labelledby="corrections">
      <h2 id="corrections">{t("reading.notes")}</h2>
      <ul>
        {changes.map(({ id, kind, note, createdAt }) => (
          <li key={id}>
            <p>
              <b>{t(noteWords[kind])}</b> <time dateTime={createdAt.toISOString()}>{t.date(createdAt)}</time>
            </p>
            <p>{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
