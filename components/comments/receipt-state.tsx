import { commentPath } from "#lib/comments/paths.ts";
import { CommentText } from "./comment-text.tsx";
import { durationInWords } from "./duration.ts";
import styles from "./receipt.module.css";
import type { ReceiptProps } from "./receipt.tsx";

/** What became of the comment, and when; while it waits, for how long. */
export function ReceiptState({ receipt, reason, usual, begins, now, t }: ReceiptProps) {
  const { status, decision, waitingSince, appealedAt, correction } = receipt;
  const isRefused = status === "REFUSED" || status === "SPAM";
  const refusedCorrection = status === "PUBLISHED" && decision?.verdict === "REFUSED" && correction === null;
  return (
    <div role="status" className={styles.state}>
      <p>
        <strong>{t(status === "HELD" && decision ? "receipts.heldAgain" : `receipts.${status}`)}</strong>
      </p>
      {receipt.isBlocked && <p>{t("receipts.blocked")}</p>}
      {receipt.isBanned && <p>{t("receipts.banned")}</p>}
      {refusedCorrection && <p>{t("receipts.correctionRefused")}</p>}
      {reason !== null && (isRefused || refusedCorrection) && <p>{t("receipts.reason", { reason })}</p>}
      {decision?.answer && (
        <>
          <p>{t("receipts.answer")}</p>
          <blockquote>
            <CommentText text={decision.answer} />
          </blockquote>
        </>
      )}
      {appealedAt && (
        <p>{waitingSince ? t("receipts.appealed", { time: t.dateTime(appealedAt) }) : t("receipts.appealDecided")}</p>
      )}
      {waitingSince && (
        <p>
          {t("receipts.waiting", { duration: durationInWords((now.getTime() - waitingSince.getTime()) / 60_000, t) })}{" "}
          {begins
            ? t("receipts.begins", { time: t.dateTime(begins) })
            : usual !== null && t("receipts.usual", { duration: durationInWords(usual, t) })}
        </p>
      )}
      <p className={styles.times}>
        {t("receipts.sent", { time: t.dateTime(receipt.createdAt) })}
        {receipt.decidedAt && <> · {t("receipts.decided", { time: t.dateTime(receipt.decidedAt) })}</>}
      </p>
      {status === "PUBLISHED" && receipt.path && (
        <p>
          <a href={commentPath(receipt.path, receipt.id)}>{t("receipts.seeIt")}</a>
        </p>
      )}
    </div>
  );
}
