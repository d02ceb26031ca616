import styles from "./receipt.module.css";
import type { ReceiptProps } from "./receipt.tsx";
import { Send } from "./receipt-wishes.tsx";

/** Which mail the writer gets about the comment. */
export function ReceiptMail({ receipt, action, sendsMail, t }: ReceiptProps) {
  if (!sendsMail) return <p className={styles.keep}>{t("receipts.mailNone")}</p>;
  const isWished = receipt.mailDecision || receipt.mailReplies;
  return (
    <details className={styles.wish}>
      <summary>{t("receipts.mail")}</summary>
      {isWished && receipt.addressId === null && <p>{t("receipts.mailUnconfirmed")}</p>}
      <form action={action} method="post" encType="multipart/form-data">
        <Choice name="mailDecision" chosen={receipt.mailDecision} label={t("receipts.mailDecision")} />
        <Choice name="mailReplies" chosen={receipt.mailReplies} label={t("receipts.mailReplies")} />
        <Send wish="mail">{t("receipts.mailSubmit")}</Send>
      </form>
    </details>
  );
}

function Choice({ name, chosen, label }: { name: string; chosen: boolean; label: string }) {
  return (
    <p className={styles.choice}>
      <input id={name} name={name} type="checkbox" value="1" defaultChecked={chosen} />
      <label htmlFor={name}>{label}</label>
    </p>
  );
}
