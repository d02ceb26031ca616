import type { CommentReceipt } from "#lib/comments/receipt.ts";
import type { FormState } from "#lib/form-state.ts";
import type { Translator } from "#lib/messages/translator.ts";
import { CommentText } from "./comment-text.tsx";
import { CommentWords } from "./comment-words.tsx";
import styles from "./receipt.module.css";
import { ReceiptState } from "./receipt-state.tsx";
import { ReceiptWishes } from "./receipt-wishes.tsx";

export interface ReceiptProps {
  receipt: CommentReceipt;
  /** Why it was refused, in words; null when there is no reason to tell. */
  reason: string | null;
  /** The receipt's own address. */
  action: string;
  /** What comments usually wait, in minutes. */
  usual: number | null;
  /** When moderators begin to read again; null: they do now, or nobody has said. */
  begins: Date | null;
  /** In characters. */
  limits: { comment: number; appeal: number };
  sendsMail: boolean;
  refusal?: FormState | undefined;
  now: Date;
  t: Translator;
}

/** A comment as its writer sees it: what became of it, what stands in it, and what can be done about it. */
export function Receipt(props: ReceiptProps) {
  const { receipt, t } = props;
  return (
    <article className={styles.receipt}>
      <h1>{t("receipts.title")}</h1>
      <p>
        {t("receipts.onStory")}{" "}
        <bdi lang={receipt.language}>
          {receipt.path ? <a href={receipt.path}>{receipt.headline}</a> : receipt.headline}
        </bdi>
      </p>
      <ReceiptState {...props} />
      <h2>{t("receipts.words")}</h2>
      <blockquote lang={receipt.language}>
        <CommentWords words={receipt.words} removed={t("comments.removed")} />
      </blockquote>
      {receipt.correction !== null && (
        <>
          <h2>{t("receipts.correction")}</h2>
          <blockquote lang={receipt.language}>
            <CommentText text={receipt.correction} />
          </blockquote>
        </>
      )}
      <p className={styles.keep}>{t("receipts.keep")}</p>
      <ReceiptWishes {...props} />
    </article>
  );
}
