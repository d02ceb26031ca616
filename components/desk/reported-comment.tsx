import type { ReportCategory } from "#lib/generated/prisma/enums.ts";
import type { ReportedComment as Reported } from "#lib/reports/desk/queue.ts";
import { QueuedComment } from "./queued-comment.tsx";
import { refusalReasons } from "./refusal-reasons.ts";
import { ReportList } from "./report-list.tsx";
import styles from "./reported-comment.module.css";

/** A comment that readers have reported, with what they say, and the two rulings. */
export function ReportedComment({
  comment,
  rule,
  time,
}: {
  comment: Reported;
  rule: (form: FormData) => Promise<void>;
  time: (time: Date) => string;
}) {
  const { id, status, reports, reportCount } = comment;
  const reason = `reason-${id}`;
  return (
    <QueuedComment comment={comment} time={time}>
      {status === "HELD" && <p className={styles.held}>Readers do not see it: it is held.</p>}
      <ReportList reports={reports} count={reportCount} time={time} />
      <form action={rule} className={styles.rulings}>
        <input type="hidden" name="comment" value={id} />
        <input type="hidden" name="seen" value={reports[0]?.id} />
        <label htmlFor={reason}>Reason for refusing it</label>
        <select id={reason} name="reason" defaultValue={likeliest[reports[0]?.category ?? "OTHER"]}>
          {refusalReasons.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" name="outcome" value="UPHELD" className="main">
          Uphold: refuse the comment
        </button>
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
} as const satisfies Record<ReportCategory, (typeof refusalReasons)[number][0]>;
