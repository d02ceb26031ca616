import { CommentName } from "#components/comments/comment-name.tsx";
import { CommentWords } from "#components/comments/comment-words.tsx";
import type { Translator } from "#lib/messages/translator.ts";
import type { Reportable } from "#lib/reports/public.ts";
import styles from "./reported-comment.module.css";

/** The comment that a report is about, and the exact address of where it stands. */
export function ReportedComment({ comment, site, t }: { comment: Reportable; site: string; t: Translator }) {
  const lang = comment.language === t.language ? undefined : comment.language;
  return (
    <section aria-labelledby="reported" className={styles.comment}>
      <h2 id="reported" className="unseen">
        {t("reports.comment")}
      </h2>
      <blockquote lang={lang} data-nosnippet="">
        <CommentName name={comment.name} />
        <CommentWords words={comment.words} removed={t("comments.removed")} />
      </blockquote>
      <p className={styles.where}>
        {t("reports.where")}:{" "}
        <a href={comment.path} dir="ltr">
          {site}
          {decodeURI(comment.path)}
        </a>
      </p>
    </section>
  );
}
