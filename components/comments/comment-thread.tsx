import type { PublishedComment } from "#lib/comments/public.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { CommentName } from "./comment-name.tsx";
import { CommentText } from "./comment-text.tsx";
import styles from "./comment-thread.module.css";

/** The published comments of a story, each under the one it answers. */
export function CommentThread({ comments, t }: { comments: readonly PublishedComment[]; t: Translator }) {
  const published = new Set(comments.map((comment) => comment.id));
  const answers = Map.groupBy(comments, ({ parentId }) =>
    parentId !== null && published.has(parentId) ? parentId : null,
  );
  return <Branch answers={answers} parent={null} t={t} />;
}

interface BranchProps {
  answers: Map<number | null, PublishedComment[]>;
  parent: PublishedComment | null;
  t: Translator;
}

function Branch({ answers, parent, t }: BranchProps) {
  const comments = answers.get(parent?.id ?? null);
  if (!comments) return null;
  return (
    <ol className={styles.thread}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <article id={`comment-${comment.id}`} className={styles.comment}>
            <header>
              <span lang={foreign(comment, t)}>
                <CommentName name={comment.authorName} />
              </span>{" "}
              {parent && (
                <span className={styles.reply}>{t("comments.reply", { name: isolated(parent.authorName) })} </span>
              )}
              <a href={`#comment-${comment.id}`} aria-label={t("comments.permalink")} className={styles.time}>
                <time dateTime={comment.createdAt.toISOString()}>{t.dateTime(comment.createdAt)}</time>
              </a>
            </header>
            <div lang={foreign(comment, t)}>
              <CommentText text={comment.text} />
            </div>
          </article>
          <Branch answers={answers} parent={comment} t={t} />
        </li>
      ))}
    </ol>
  );
}

/** A name inside a sentence of another direction (Unicode UAX #9, FSI and PDI). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

/** The language of a comment that was written on another language's page. */
function foreign(comment: PublishedComment, t: Translator): string | undefined {
  return comment.language === t.language ? undefined : comment.language;
}
