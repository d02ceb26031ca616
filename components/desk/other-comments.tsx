import { CommentText } from "#components/comments/comment-text.tsx";
import type { Others } from "#lib/comments/desk/person.ts";
import styles from "./other-comments.module.css";

const words = {
  HELD: "held",
  PUBLISHED: "published",
  REFUSED: "refused",
  SPAM: "spam",
  WITHDRAWN: "withdrawn",
  ERASED: "erased",
} as const;
const statuses = ["PUBLISHED", "HELD", "REFUSED", "SPAM", "WITHDRAWN", "ERASED"] as const;

/** What the same person has sent before: how much of it became what, and the last few. */
export function OtherComments({ others, time }: { others: Others; time: (time: Date) => string }) {
  if (others.last.length === 0) return <p className={styles.none}>The first comment with this e-mail.</p>;
  const known = statuses.flatMap((status) =>
    others.counts[status] ? [`${others.counts[status]} ${words[status]}`] : [],
  );
  return (
    <details className={styles.others}>
      <summary>Other comments with this e-mail: {known.join(", ")}</summary>
      <ul>
        {others.last.map((other) => (
          <li key={other.id}>
            {words[other.status]}, {time(other.createdAt)}
            <div lang={other.language}>
              <CommentText text={other.text ?? ""} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
