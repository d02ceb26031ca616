import type { Translator } from "#lib/messages/translator.ts";
import styles from "./key-points.module.css";

/** What a reader should know after a glance; nothing where nothing was written. */
export function KeyPoints({ points, t }: { points: readonly string[]; t: Translator }) {
  if (points.length === 0) return null;
  return (
    <section className={styles.keyPoints} aria-labelledby="key-points">
      <h2 id="key-points">{t("reading.keyPoints")}</h2>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
