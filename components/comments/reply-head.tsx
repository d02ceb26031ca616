import { inWords, type Passage } from "#lib/comments/redaction.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { isolated, shortened } from "#lib/text/characters.ts";
import type { Language } from "#lib/text/language.ts";
import styles from "./reply-head.module.css";
import { VisibleMarks } from "./visible-marks.tsx";

export interface ReplyTo {
  id: number;
  name: string;
  words: readonly Passage[];
  language: Language;
  /** Where somebody goes who would rather not answer. */
  cancel: string;
}

/** So much of a comment is quoted above the answer to it, in characters. */
const quoted = 200;

/** Says in a form whom it answers, and how their words begin. */
export function ReplyHead({ replyTo: { name, words, language, cancel }, t }: { replyTo: ReplyTo; t: Translator }) {
  return (
    <>
      <h2 id="respond">{t("comments.replyTo", { name: isolated(name) })}</h2>
      <blockquote className={styles.quote} lang={language === t.language ? undefined : language} dir="auto">
        <VisibleMarks text={shortened(inWords(words, language), quoted)} />
      </blockquote>
      <p>
        <a href={cancel} className={styles.cancel}>
          {t("comments.cancelReply")}
        </a>
      </p>
    </>
  );
}
