import styles from "#components/ui/form.module.css";
import type { Translator } from "#lib/messages/translator.ts";

/** Where the reader's script says beside the button how the sending goes. */
export function Sending({ t }: { t: Translator }) {
  return (
    <>
      <p role="status" className={styles.sending} hidden data-sending={t("comments.sending")} />
      <p role="alert" className={styles.unreached} hidden data-unreached={t("comments.unreached")} />
    </>
  );
}
