import type { ReactNode } from "react";
import styles from "./acts.module.css";

/** What may be done next, beside each other. */
export function Acts({ children }: { children: ReactNode }) {
  return <div className={styles.acts}>{children}</div>;
}
