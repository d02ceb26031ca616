import { CommentText } from "#components/comments/comment-text.tsx";
import { ReasonSelect } from "#components/desk/moderation/reason-select.tsx";
import type { RefusalReason, ReportCategory } from "#lib/generated/prisma/enums.ts";
import type { Translator } from "#lib/messages/translator.ts";
import type { Report } from "#lib/reports/desk/queue.ts";
import { Filled, gap } from "./filled.tsx";
import styles from "./reports.module.css";

interface Props {
  comment: { id: number; revision: number; status: string; reports: number };
  reports: readonly Report[];
  reasons: readonly RefusalReason[];
  from: string;
  rule: (form: FormData) => Promise<void>;
  t: Translator;
}

/** What readers say is wrong with a comment, the newest first, and the two rulings on it. */
export function Reports({ comment, reports, reasons, from, rule, t }: Props) {
  const [newest] = reports;
  if (!newest) return null;
  return (
    <section className={styles.reports}>
      {comment.status === "HELD" && <p className={styles.held}>{t("deskQueue.isHeld")}</p>}
      <h2>{t("deskQueue.reports", { count: comment.reports })}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.id}>
            <p>
              <strong>{t(`deskQueue.${report.category}`)}</strong>,{" "}
              <time dateTime={report.createdAt.toISOString()}>{t.dateTime(report.createdAt)}</time>
              {report.category === "ILLEGAL" && <Sender report={report} t={t} />}
            </p>
            {report.words !== "" && (
              <div lang={report.language}>
                <CommentText text={report.words} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {comment.reports > reports.length && <p>{t("deskQueue.earlierReports")}</p>}
      <form action={rule} className={styles.rulings}>
        <input type="hidden" name="comment" value={comment.id} />
        <input type="hidden" name="revision" value={comment.revision} />
        <input type="hidden" name="seen" value={newest.id} />
        <input type="hidden" name="from" value={from} />
        <button type="submit" name="outcome" value="UPHELD" className="main">
          {t("deskQueue.uphold")}
        </button>
        <ReasonSelect reasons={reasons} likeliest={likeliest[newest.category]} t={t} />
        <button type="submit" name="outcome" value="DISMISSED">
          {t("deskQueue.dismiss")}
        </button>
      </form>
    </section>
  );
}

const likeliest = {
  OFFENSIVE: "OFFENSIVE",
  ABUSIVE: "ABUSIVE",
  SPAM: "SPAM",
  ILLEGAL: "ILLEGAL_CONTENT",
  OTHER: "OTHER",
} as const satisfies Record<ReportCategory, RefusalReason>;

/** Who says so in good faith, as the law asks. About the abuse of children they may stay unnamed. */
function Sender({ report: { name, email }, t }: { report: Report; t: Translator }) {
  return (
    <>
      {", "}
      <Filled words={t("deskQueue.reportBy", { name: gap })} with={<bdi>{name ?? t("deskQueue.unnamed")}</bdi>} />
      {email !== null && (
        <>
          {" "}
          (<bdi>{email}</bdi>)
        </>
      )}
    </>
  );
}
