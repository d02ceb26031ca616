import { ReportLink } from "#components/reports/report-link.tsx";
import { type Branch, nest } from "#lib/comments/nesting.ts";
import { commentPath, replyPath } from "#lib/comments/paths.ts";
import type { Thread, ThreadComment } from "#lib/comments/thread.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { isolated } from "#lib/text/characters.ts";
import { CommentName } from "./comment-name.tsx";
import styles from "./comment-thread.module.css";
import { CommentWords } from "./comment-words.tsx";

interface Props {
  thread: Thread;
  /** The path of the article. */
  article: string;
  /** How many steps answers are set in. */
  depth: number;
  /** Whether one may still answer. */
  isOpen: boolean;
  t: Translator;
}

/** A page of a story's comments, each under the one it answers. */
export function CommentThread({ thread, article, depth, isOpen, t }: Props) {
  const { comments, continues, pages } = thread;
  const isHere = new Set(comments.map(({ id }) => id));
  const place: Place = {
    article,
    isOpen,
    t,
    // On a thread of several pages a comment moves as others come in before it.
    permalink: (id) => (pages > 1 ? commentPath(article, id) : `#comment-${id}`),
    goTo: (id) => (isHere.has(id) ? `#comment-${id}` : commentPath(article, id)),
  };
  return (
    <>
      {continues && (
        <p className={styles.continues}>
          <a href={place.goTo(continues.id)}>{t("comments.continues", { name: isolated(continues.name) })}</a>
        </p>
      )}
      <Branches branches={nest(comments, depth)} place={place} />
    </>
  );
}

interface Place {
  article: string;
  isOpen: boolean;
  t: Translator;
  permalink(id: number): string;
  goTo(id: number): string;
}

function Branches({ branches, place }: { branches: readonly Branch<ThreadComment>[]; place: Place }) {
  if (branches.length === 0) return null;
  return (
    <ol className={styles.thread}>
      {branches.map(({ comment, answers }) => (
        <li key={comment.id}>
          <Comment comment={comment} place={place} />
          <Branches branches={answers} place={place} />
        </li>
      ))}
    </ol>
  );
}

function Comment({ comment, place }: { comment: ThreadComment; place: Place }) {
  const { id, name, isStaff, words, createdAt, language } = comment;
  const { article, isOpen, t, permalink } = place;
  const foreign = language === t.language ? undefined : language;
  return (
    <article id={`comment-${id}`} className={styles.comment}>
      <header>
        <span lang={foreign}>
          <CommentName name={name} />
        </span>{" "}
        {isStaff && <span className={styles.staff}>{t("comments.newsroom")}</span>} <Answers {...{ comment, place }} />
        <a href={permalink(id)} aria-label={t("comments.permalink")} className={styles.time}>
          <time dateTime={createdAt.toISOString()}>{t.dateTime(createdAt)}</time>
        </a>
      </header>
      <div lang={foreign}>
        <CommentWords words={words} removed={t("comments.removed")} />
      </div>
      <div className={styles.answer}>
        {isOpen && (
          <a href={replyPath(article, id)} rel="nofollow" aria-label={t("comments.replyTo", { name })}>
            {t("comments.replyLink")}
          </a>
        )}
        <ReportLink commentId={id} name={name} t={t} />
      </div>
    </article>
  );
}

function Answers({ comment: { answers }, place: { goTo, t } }: { comment: ThreadComment; place: Place }) {
  if (answers === null) return null;
  if (answers === "gone") return <span className={styles.reply}>{t("comments.replyToGone")} </span>;
  return (
    <span className={styles.reply}>
      <a href={goTo(answers.id)}>{t("comments.reply", { name: isolated(answers.name) })}</a>{" "}
    </span>
  );
}
