import { CommentText } from "#components/comments/comment-text.tsx";
import type { ReportCategory } from "#lib/generated/prisma/enums.ts";
import type { Reported } from "#lib/reports/desk/queue.ts";
import styles from "./report-list.module.css";

const words = {
  OFFENSIVE: "Offensive",
  ABUSIVE: "Abusive",
  SPAM: "Spam",
  ILLEGAL: "Illegal",
  OTHER: "Something else",
} as const satisfies Record<ReportCategory, string>;

interface Props {
  reports: Reported["reports"];
  /** How many there are, shown or not. */
  count: number;
  time: (time: Date) => string;
}

/** What readers say is wrong with a comment, the newest first. */
export function ReportList({ reports, count, time }: Props) {
  return (
    <section className={styles.reports}>
      <h2>{count === 1 ? "1 report" : `${count} reports`}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              <strong>{words[report.category]}</strong>,{" "}
              <time dateTime={report.createdAt.toISOString()}>{time(report.createdAt)}</time>
              {report.category === "ILLEGAL" && <Sender name={report.name} email={report.email} />}
            </p>
            {report.words !== "" && (
              <div lang={report.language}>
                <CommentText text={report.words} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {count > reports.length && <p>Earlier reports are not shown.</p>}
    </section>
  );
}

/** Who says so in good faith, as the law asks. About the abuse of children they may stay unnamed. */
function Sender({ name, email }: { name: string | null; email: string | null }) {
  return (
    <>
      , by <bdi>{name ?? "somebody unnamed"}</bdi>
      {email !== null && (
        <>
          {" "}
          (<bdi>{email}</bdi>)
        </>
      )}
    </>
  );
}
