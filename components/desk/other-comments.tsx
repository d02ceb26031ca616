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

/**
 * What else the same person has sent: how much of it became what, and the last few.
 * @param none what is said when there is nothing else
 * @param some what is said before the counts
 */
export function OtherComments({
  others,
  none,
  some,
  time,
}: {
  others: Pick<Others, "counts" | "last">;
  none: string;
  some: (all: number) => string;
  time: (time: Date) => string;
}) {
  if (others.last.length === 0) return <p className={styles.none}>{none}</p>;
  const known = statuses.flatMap((status) => {
    const count = others.counts[status];
    return count ? [{ count, name: words[status] }] : [];
  });
  const all = known.reduce((sum, { count }) => sum + count, 0);
  return (
    <details className={styles.others}>
      <summary>
        {some(all)}: {known.map(({ count, name }) => `${count} ${name}`).join(", ")}
      </summary>
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
