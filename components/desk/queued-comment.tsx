import type { ReactNode } from "react";
import { CommentName } from "#components/comments/comment-name.tsx";
import { CommentText } from "#components/comments/comment-text.tsx";
import type { QueuedComment as Queued } from "#lib/comments/desk/listing.ts";
import styles from "./queued-comment.module.css";

/** A comment as the desk sees it: under which story, by whom, when, what, and what was decided. */
export function QueuedComment({
  comment,
  time,
  children,
}: {
  comment: Queued;
  time: (time: Date) => string;
  children?: ReactNode;
}) {
  const [decision] = comment.decisions;
  return (
    <article className={styles.comment}>
      <header>
        <span lang={comment.language}>
          <CommentName name={comment.authorName ?? ""} />
        </span>
        <p className={styles.facts}>
          <time dateTime={comment.createdAt.toISOString()}>{time(comment.createdAt)}</time>
          {" under "}
          <StoryLink comment={comment} />
          {decision && (
            <>
              . Decided by <bdi>{decision.staff.name}</bdi>, {time(decision.createdAt)}
            </>
          )}
        </p>
      </header>
      <div lang={comment.language}>
        <CommentText text={comment.text ?? ""} />
      </div>
      {children}
    </article>
  );
}

function StoryLink({ comment: { story, language } }: { comment: Queued }) {
  const article = story.articles.find((it) => it.language === language) ?? story.articles[0];
  if (!article) return <>a story that has no article</>;
  return (
    <a href={article.path}>
      <bdi lang={article.language}>{article.headline}</bdi>
    </a>
  );
}
