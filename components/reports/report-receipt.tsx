import { Time } from "#components/stories/time.tsx";
import type { MessageKey, Translator } from "#lib/messages/translator.ts";
import type { ReportReceipt as Receipt } from "#lib/reports/receipt.ts";
import { categoryWords } from "./category-words.ts";
import styles from "./report-receipt.module.css";

const words = {
  RECEIVED: "reports.received",
  UPHELD: "reports.upheld",
  DISMISSED: "reports.dismissed",
  WITHDRAWN: "reports.withdrawn",
} as const satisfies Record<Receipt["state"], MessageKey>;

/** What became of a report, for the reader who made it. */
export function ReportReceipt({ receipt, t }: { receipt: Receipt; t: Translator }) {
  const { state, category, createdAt, resolvedAt, path } = receipt;
  return (
    <section className={styles.receipt}>
      <h1>{t("reports.receiptTitle")}</h1>
      <p role="status" className={styles.state}>
        {t(words[state], { date: t.dateTime(resolvedAt ?? createdAt) })}
      </p>
      <dl>
        <dt>{t("reports.sentOn")}</dt>
        <dd>
          <Time at={createdAt} t={t} />
        </dd>
        <dt>{t("reports.category")}</dt>
        <dd>{t(categoryWords[category])}</dd>
      </dl>
      {path !== null && (
        <p>
          <a href={path}>{t("reports.aboutComment")}</a>
        </p>
      )}
      <p className={styles.note}>{t("reports.receiptNote")}</p>
    </section>
  );
}
