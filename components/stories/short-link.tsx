import type { Translator } from "#lib/messages/translator.ts";
import styles from "./short-link.module.css";

/** The story's short address, to be copied by hand, or by the button where scripts run. */
export function ShortLink({ address, t }: { address: string; t: Translator }) {
  return (
    <p className={styles.shortLink}>
      <label htmlFor="short-link">{t("stories.shortLink")}</label>
      <input id="short-link" type="text" dir="ltr" readOnly value={address} size={address.length} />
      <button type="button" hidden data-copy={address} data-copied={t("stories.copied")} aria-describedby="copied">
        {t("stories.copy")}
      </button>
      <span id="copied" role="status" />
    </p>
  );
}
