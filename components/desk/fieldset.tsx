import type { ReactNode } from "react";
import styles from "./fieldset.module.css";

/** Fields that belong together, with what they are about. */
export function Fieldset({ legend, hint, children }: { legend: ReactNode; hint?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={styles.fieldset}>
      <legend>{legend}</legend>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </fieldset>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ narrow = false, children }: { narrow?: boolean; children: ReactNode }) {
  return <div className={narrow ? `${styles.row} ${styles.narrow}` : styles.row}>{children}</div>;
}
