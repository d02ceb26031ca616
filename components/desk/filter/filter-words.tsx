import type { Finding } from "#lib/comments/check.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { CountedWord } from "#lib/spam-filter/filter.ts";
import type { Sign } from "#lib/spam-filter/tokens.ts";
import type { Language } from "#lib/text/language.ts";
import styles from "./filter-words.module.css";

/** A word of a comment, or what stands for one, and in how many comments it was seen. */
export interface ToldWord {
  word: string;
  /** Whether it is in the colleague's language, not in the comment's. */
  isSign: boolean;
  seen: string;
}

const signNames = {
  ":link": "deskFilter.signLink",
  ":links": "deskFilter.signLinks",
  ":mail": "deskFilter.signMail",
  ":number": "deskFilter.signNumber",
  ":capitals": "deskFilter.signCapitals",
} as const satisfies Record<Sign, string>;

const isSign = (word: string): word is Sign => word in signNames;

/** The words that decided, as a colleague reads them. */
export function toldWords(words: readonly CountedWord[], t: Translator): ToldWord[] {
  return words.map(({ word, spam, published }) => ({
    word: isSign(word) ? t(signNames[word]) : word,
    isSign: isSign(word),
    seen: t("deskFilter.seen", { spam, published }),
  }));
}

/** A probability or share as it is told: never as certain, however little is missing. */
export function shareOf(probability: number): number {
  return Math.min(0.999, Math.floor(probability * 1000) / 1000);
}

/** What the filter found in a comment, in words: how likely spam is, and because of what. */
export function FilterWords({ finding, language, t }: { finding: Finding; language: Language; t: Translator }) {
  if (finding.failed) return t("deskFilter.failed");
  return (
    <>
      {t("deskFilter.likely", { share: shareOf(Number(finding.detail)) })}
      <WordsTold words={toldWords(finding.words ?? [], t)} language={language} label={t("deskFilter.because")} />
    </>
  );
}

/** The words behind an opinion, the most telling first. */
export function WordsTold({
  words,
  language,
  label,
}: {
  words: readonly ToldWord[];
  /** The comment's. */
  language: Language;
  label: string;
}) {
  if (words.length === 0) return null;
  return (
    <ul className={styles.words} aria-label={label}>
      {words.map(({ word, isSign, seen }) => (
        <li key={word}>
          {isSign ? <em>{word}</em> : <bdi lang={language}>{word}</bdi>} <small>{seen}</small>
        </li>
      ))}
    </ul>
  );
}
