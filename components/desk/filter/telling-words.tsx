import type { Translator } from "#lib/messages/translator.ts";
import type { CountedWord } from "#lib/spam-filter/filter.ts";
import type { Language } from "#lib/text/language.ts";
import styles from "./filter.module.css";
import { toldWords } from "./filter-words.tsx";

/** The words that say most for one kind, with the counts behind them. */
export function TellingWords({
  title,
  words,
  language,
  t,
}: {
  title: string;
  words: readonly CountedWord[];
  /** What is learnt of. */
  language: Language;
  t: Translator;
}) {
  if (words.length === 0) {
    return (
      <p>
        {title}: {t("deskFilter.noWords")}
      </p>
    );
  }
  const told = toldWords(words, t);
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t("deskFilter.word")}</th>
          <th scope="col">{t("deskFilter.inSpam")}</th>
          <th scope="col">{t("deskFilter.inPublished")}</th>
        </tr>
      </thead>
      <tbody>
        {words.map(({ word, spam, published }, i) => (
          <tr key={word}>
            <th scope="row">{told[i]?.isSign ? <em>{told[i].word}</em> : <bdi lang={language}>{word}</bdi>}</th>
            <td>{t.number(spam)}</td>
            <td>{t.number(published)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
