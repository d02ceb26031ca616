import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import type { Translator } from "#lib/messages/translator.ts";
import styles from "./reason-select.module.css";

interface Props {
  reasons: readonly RefusalReason[];
  likeliest: RefusalReason;
  t: Translator;
}

/** Why a comment is refused, beside the button that refuses it. */
export function ReasonSelect({ reasons, likeliest, t }: Props) {
  return (
    <label className={styles.reason}>
      {t("deskDeciding.because")}{" "}
      <select name="reason" defaultValue={likeliest}>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(`reasons.${reason}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
