import type { RefusalReason, ReportCategory } from "#lib/generated/prisma/enums.ts";
import type { Reported } from "#lib/reports/desk/queue.ts";
import { QueuedComment } from "./queued-comment.tsx";
import { ReasonSelect } from "./reason-select.tsx";
import { ReportList } from "./report-list.tsx";
import styles from "./reported-comment.module.css";

/** A comment that readers have reported, with what they say, and the two rulings. */
export function ReportedComment({
  comment,
  reports,
  reasons,
  rule,
  time,
}: Reported & {
  reasons: readonly RefusalReason[];
  rule: (form: FormData) => Promise<void>;
  time: (time: Date) => string;
}) {
  const [newest] = reports;
  return (
    <QueuedComment comment={comment} time={time}>
      {comment.status === "HELD" && <p className={styles.held}>It is held: readers do not see it.</p>}
      <ReportList reports={reports} count={comment.reports} time={time} />
      <form action={rule} className={styles.rulings}>
        <input type="hidden" name="comment" value={comment.id} />
        <input type="hidden" name="revision" value={comment.revision} />
        <input type="hidden" name="seen" value={newest?.id} />
        <button type="submit" name="outcome" value="UPHELD" className="main">
          Uphold: refuse the comment
        </button>
        <ReasonSelect reasons={reasons} likeliest={likeliest[newest?.category ?? "OTHER"]} />
        <button type="submit" name="outcome" value="DISMISSED">
          Dismiss: the comment stays
        </button>
      </form>
    </QueuedComment>
  );
}

const likeliest = {
  OFFENSIVE: "OFFENSIVE",
  ABUSIVE: "ABUSIVE",
  SPAM: "SPAM",
  ILLEGAL: "ILLEGAL_CONTENT",
  OTHER: "OTHER",
} as const satisfies Record<ReportCategory, RefusalReason>;
