import type { Translator } from "#lib/messages/translator.ts";
import type { Footnote } from "#lib/stories/body.ts";
import styles from "./footnotes.module.css";

/** The number in the text that leads to a footnote. */
export function FootnoteMark({ number, t }: { number: number; t: Translator }) {
  const name = t("reading.footnote", { number: t.number(number) });
  return (
    <sup>
      <a id={`at-note-${number}`} href={`#note-${number}`} aria-label={name}>
        {t.number(number)}
      </a>
    </sup>
  );
}

/** What the footnotes say, each with a way back to where it is said. */
export function Footnotes({ footnotes, t }: { footnotes: readonly Footnote[]; t: Translator }) {
  if (footnotes.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t("reading.footnotes")}>
      <ol>
        {footnotes.map(({ attrs }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a footnote is its number.
          <li key={place} id={`note-${place + 1}`}>
            {attrs.text}{" "}
            <a href={`#at-note-${place + 1}`} aria-label={t("reading.backToFootnote", { number: t.number(place + 1) })}>
              ↑
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
