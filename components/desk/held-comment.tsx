import type { Others } from "#lib/comments/desk/person.ts";
import type { QueuedComment as Queued } from "#lib/comments/desk/queue.ts";
import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import styles from "./held-comment.module.css";
import { OtherComments } from "./other-comments.tsx";
import { QueuedComment } from "./queued-comment.tsx";
import { reasonWords } from "./reason-words.ts";
import { WhyItWaits } from "./why-it-waits.tsx";

/** A comment that waits, with what is known of it and of its writer, and the three decisions. */
export function HeldComment({
  comment,
  others,
  after,
  reasons,
  judge,
  time,
}: {
  comment: Queued;
  others: Others;
  after: number | null;
  reasons: readonly RefusalReason[];
  judge: (form: FormData) => Promise<void>;
  time: (time: Date) => string;
}) {
  return (
    <QueuedComment comment={comment} time={time}>
      <WhyItWaits comment={comment} time={time} />
      <OtherComments others={others} time={time} />
      <form action={judge} className={styles.verdicts}>
        <input type="hidden" name="comment" value={comment.id} />
        <input type="hidden" name="revision" value={comment.revision} />
        {after !== null && <input type="hidden" name="after" value={after} />}
        <button type="submit" name="verdict" value="PUBLISHED" className="main">
          Publish
        </button>
        <button type="submit" name="verdict" value="REFUSED">
          Refuse
        </button>
        <label className={styles.reason}>
          because{" "}
          <select name="reason" defaultValue="OTHER">
            {reasons.map((reason) => (
              <option key={reason} value={reason}>
                {reasonWords[reason]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" name="verdict" value="SPAM">
          Spam
        </button>
      </form>
    </QueuedComment>
  );
}
