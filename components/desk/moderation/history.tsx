import { CommentText } from "#components/comments/comment-text.tsx";
import { mostCounted } from "#lib/comments/comment.ts";
import type { History as Known } from "#lib/comments/desk/history.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./history.module.css";

const statuses = ["PUBLISHED", "HELD", "REFUSED", "SPAM", "WITHDRAWN", "ERASED"] as const;

interface Props {
  history: Known;
  /** What is said when there is nothing else. */
  none: string;
  /** What is said before the counts. */
  some: (count: number) => string;
  t: Translator;
}

/** What else the same person has sent: how much of it became what, the share that was refused, and the last few. */
export function History({ history: { counts, last, refusedShare }, none, some, t }: Props) {
  if (last.length === 0) return <p className={styles.none}>{none}</p>;
  const known = statuses.flatMap((status) => {
    const count = counts[status];
    return count ? [{ count, words: t(`deskQueue.of${status}`, { count }) }] : [];
  });
  const all = known.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <details className={styles.others}>
        <summary>
          {some(all)}: {known.map(({ words }) => words).join(", ")}
          {all > mostCounted && ` (${t("deskQueue.moreThan", { limit: mostCounted })})`}
        </summary>
        <ul>
          {last.map((other) => (
            <li key={other.id}>
              {t(`deskQueue.is${other.status}`)}, {t.dateTime(other.createdAt)}
              <div lang={other.language}>
                <CommentText text={other.text ?? ""} />
              </div>
            </li>
          ))}
        </ul>
      </details>
      {refusedShare !== null && <p className={styles.none}>{t("deskQueue.share", { share: refusedShare })}</p>}
    </>
  );
}
