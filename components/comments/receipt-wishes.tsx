import type { ReactNode } from "react";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { TextareaField } from "#components/ui/field.tsx";
import { inWords } from "#lib/comments/redaction.ts";
import styles from "./receipt.module.css";
import type { ReceiptProps } from "./receipt.tsx";
import { ReceiptMail } from "./receipt-mail.tsx";
import { Sending } from "./sending.tsx";

/** What the holder of a receipt can do, each behind its name so that nothing happens by one wrong press. */
export function ReceiptWishes(props: ReceiptProps) {
  const { receipt, action, limits, refusal, t } = props;
  const { status } = receipt;
  const isOpen = status === "HELD" || status === "PUBLISHED";
  const isRefused = status === "REFUSED" || status === "SPAM";
  const errors = Object.entries(refusal?.errors ?? {}).flatMap(([id, text]) => (text ? [[id, text] as const] : []));
  const wish = { action, t };
  return (
    <div data-receipt="">
      {refusal && (
        <ErrorSummary title={t("comments.refusedTitle")} notice={refusal.notice} errors={Object.fromEntries(errors)} />
      )}
      {isOpen && (
        <Wish {...wish} name="correct" open={refusal?.values.comment !== undefined && refusal.values.comment !== ""}>
          <TextareaField
            id="comment"
            name="comment"
            label={t("comments.comment")}
            hint={`${t("receipts.correctHint")} ${t("comments.commentHint", { limit: limits.comment })}`}
            error={refusal?.errors.comment}
            dir="auto"
            required
            defaultValue={refusal?.values.comment || (receipt.correction ?? inWords(receipt.words, receipt.language))}
          />
          <Send wish="correct">{t("receipts.correctSubmit")}</Send>
          <Sending t={t} />
        </Wish>
      )}
      {isRefused && receipt.appealedAt === null && (
        <Wish {...wish} name="appeal" open={Boolean(refusal?.values.appeal || refusal?.errors.appeal)}>
          <TextareaField
            id="appeal"
            name="appeal"
            label={t("receipts.appealWords")}
            hint={t("receipts.appealHint", { limit: limits.appeal })}
            error={refusal?.errors.appeal}
            dir="auto"
            required
            defaultValue={refusal?.values.appeal}
          />
          <Send wish="appeal">{t("receipts.appealSubmit")}</Send>
          <Sending t={t} />
        </Wish>
      )}
      <ReceiptMail {...props} />
      {isOpen && (
        <Wish {...wish} name="withdraw">
          <p>{t("receipts.withdrawHint")}</p>
          <Send wish="withdraw">{t("receipts.withdraw")}</Send>
        </Wish>
      )}
      {status === "WITHDRAWN" && (
        <form action={action} method="post" encType="multipart/form-data" className={styles.wish}>
          <Send wish="put-back">{t("receipts.putBack")}</Send>
        </form>
      )}
      <Wish {...wish} name="erase">
        <p>{t("receipts.eraseHint")}</p>
        <Send wish="erase">{t("receipts.erase")}</Send>
      </Wish>
    </div>
  );
}

interface WishProps extends Pick<ReceiptProps, "action" | "t"> {
  name: "correct" | "appeal" | "withdraw" | "erase";
  open?: boolean;
  children: ReactNode;
}

function Wish({ name, action, open = false, children, t }: WishProps) {
  return (
    <details className={styles.wish} open={open}>
      <summary>{t(`receipts.${name}`)}</summary>
      <form
        action={action}
        method="post"
        encType="multipart/form-data"
        noValidate={open}
        data-keep={name === "correct" || name === "appeal" ? `${action} ${name}` : undefined}
      >
        {children}
      </form>
    </details>
  );
}

/** The button says what is wished, so that a form of one page cannot mean another. */
export function Send({ wish, children }: { wish: string; children: ReactNode }) {
  return (
    <SubmitButton name="wish" value={wish}>
      {children}
    </SubmitButton>
  );
}
