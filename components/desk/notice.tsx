import type { ReactNode } from "react";
import styles from "./notice.module.css";

/** Says that something has been done. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p className={styles.notice} role="status">
      {children}
    </p>
  );
}
