import type { ReactNode } from "react";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./discussion.module.css";

interface Props {
  headline: string;
  /** The path of the article. */
  article: string;
  count: number;
  /** Whether one may still comment. */
  isOpen: boolean;
  /** A page of the thread. */
  children: ReactNode;
  t: Translator;
}

/** What readers say about a story on a page of its own, with the way back to the story and to the form. */
export function ThreadHead({ headline, article, count, isOpen, children, t }: Props) {
  return (
    <section className={styles.discussion}>
      <h1>
        <a href={article}>{headline}</a>
      </h1>
      <h2 id="comments">{t("comments.count", { count })}</h2>
      {children}
      <p>{isOpen ? <a href={`${article}#respond`}>{t("comments.add")}</a> : t("stories.commentsClosed")}</p>
    </section>
  );
}
