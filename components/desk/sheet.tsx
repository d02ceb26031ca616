import type { ReactNode } from "react";
import styles from "./sheet.module.css";

/** A page of the desk under its head. */
export function Sheet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className={styles.sheet}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
