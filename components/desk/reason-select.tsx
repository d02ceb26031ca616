import type { RefusalReason } from "#lib/generated/prisma/enums.ts";
import styles from "./reason-select.module.css";
import { reasonWords } from "./reason-words.ts";

/** Why a comment is refused, beside the button that refuses it. */
export function ReasonSelect({ reasons, likeliest }: { reasons: readonly RefusalReason[]; likeliest: RefusalReason }) {
  return (
    <label className={styles.reason}>
      because{" "}
      <select name="reason" defaultValue={likeliest}>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {reasonWords[reason]}
          </option>
        ))}
      </select>
    </label>
  );
}
